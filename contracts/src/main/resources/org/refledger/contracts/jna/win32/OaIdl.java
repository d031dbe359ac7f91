// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.IntegerType;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WTypes.VARTYPE;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import com.sun.jna.platform.win32.WinDef.LONG;
import com.sun.jna.ptr.ByReference;
import java.io.Closeable;
import java.util.Date;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

public interface OaIdl {
  class EXCEPINFO extends Structure {
    public BSTR bstrSource;
    public BSTR bstrDescription;
    public BSTR bstrHelpFile;

    public EXCEPINFO() {}
    public EXCEPINFO(Pointer p) {}

    public static class ByReference extends EXCEPINFO implements Structure.ByReference {
    }
  }

  class VARIANT_BOOL extends IntegerType {
    public VARIANT_BOOL() {}
    public VARIANT_BOOL(long value) {}
    public VARIANT_BOOL(boolean value) {}
    public boolean booleanValue();
  }

  class VARIANT_BOOLByReference extends ByReference {
    public VARIANT_BOOLByReference() {}
    public VARIANT_BOOLByReference(VARIANT_BOOL value) {}
    public void setValue(VARIANT_BOOL value);
    public VARIANT_BOOL getValue();
  }

  class DATE extends Structure {
    public DATE() {}
    public DATE(double date) {}
    public DATE(Date javaDate) {}
    public Date getAsJavaDate();
    public void setFromJavaDate(Date javaDate);
  }

  class DISPID extends LONG {
    public DISPID() {}
    public DISPID(int value) {}
  }

  class DISPIDByReference extends ByReference {
    public DISPIDByReference() {}
    public DISPIDByReference(DISPID value) {}
    public void setValue(DISPID value);
    public DISPID getValue();
  }

  class MEMBERID extends DISPID {
    public MEMBERID() {}
    public MEMBERID(int value) {}
  }

  @RefCounted(release = {"destroy", "close"})
  class SAFEARRAY extends Structure implements Closeable {
    public SAFEARRAY() {}
    @ViewOf("pointer")
    public SAFEARRAY(Pointer pointer) {}
    public void read();
    @Owned
    public static SAFEARRAY.ByReference createSafeArray(int... size);
    @Owned
    public static SAFEARRAY.ByReference createSafeArray(VARTYPE vartype, int... size);
    public void putElement(Object arg, int... indices);
    @Owned(certain = false)
    public Object getElement(int... indices);
    public Pointer ptrOfIndex(int... indices);
    @Releases
    public void destroy();
    @Releases
    public void close();
    public int getLBound(int dimension);
    public int getUBound(int dimension);
    public int getDimensionCount();
    public Pointer accessData();
    public void unaccessData();
    public void lock();
    public void unlock();
    public void redim(int cElements, int lLbound);
    public VARTYPE getVarType();
    public long getElemsize();

    public static class ByReference extends SAFEARRAY implements Structure.ByReference {
    }
  }

  class SAFEARRAYByReference extends Structure implements Structure.ByReference {
    public SAFEARRAYByReference() {}
    public SAFEARRAYByReference(Pointer p) {}
    public SAFEARRAYByReference(SAFEARRAY.ByReference safeArray) {}
  }

  @RefCounted(release = "ReleaseTLibAttr")
  class TLIBATTR extends Structure {
    public TLIBATTR() {}
    @ViewOf("pointer")
    public TLIBATTR(Pointer pointer) {}
  }

  @RefCounted(release = "ReleaseFuncDesc")
  class FUNCDESC extends Structure {
    public FUNCDESC() {}
    @ViewOf("pointer")
    public FUNCDESC(Pointer pointer) {}
  }

  @RefCounted(release = "ReleaseVarDesc")
  class VARDESC extends Structure {
    public VARDESC() {}
    @ViewOf("pointer")
    public VARDESC(Pointer pointer) {}
  }

  class HREFTYPE extends DWORD {
    public HREFTYPE() {}
    public HREFTYPE(long value) {}
  }

  class HREFTYPEByReference extends DWORDByReference {
    public HREFTYPEByReference() {}
    public HREFTYPEByReference(DWORD value) {}
    public void setValue(HREFTYPE value);
    public HREFTYPE getValue();
  }

  @RefCounted(release = "ReleaseTypeAttr")
  class TYPEATTR extends Structure {
    public TYPEATTR() {}
    @ViewOf("pointer")
    public TYPEATTR(Pointer pointer) {}
  }
}
