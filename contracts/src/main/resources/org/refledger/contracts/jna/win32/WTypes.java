// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.WinDef.USHORT;
import com.sun.jna.ptr.ByReference;
import org.refledger.annotations.CellContent;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.SetsCell;
import org.refledger.annotations.ViewOf;

public interface WTypes {
  @RefCounted(release = "SysFreeString")
  class BSTR extends PointerType {
    public BSTR() {}
    @ViewOf("pointer")
    public BSTR(Pointer pointer) {}
    public BSTR(String value) {}
    public void setValue(String value);
    public String getValue();
  }

  class BSTRByReference extends ByReference {
    public BSTRByReference() {}
    public BSTRByReference(@SetsCell BSTR value) {}
    public void setValue(@SetsCell BSTR value);
    @CellContent
    public BSTR getValue();
    public String getString();
  }

  class LPSTR extends PointerType {
    public LPSTR() {}
    @ViewOf("pointer")
    public LPSTR(Pointer pointer) {}
    public LPSTR(String value) {}
    public void setValue(String value);
    public String getValue();

    public static class ByReference extends LPSTR implements Structure.ByReference {
    }
  }

  class LPWSTR extends PointerType {
    public LPWSTR() {}
    @ViewOf("pointer")
    public LPWSTR(Pointer pointer) {}
    public LPWSTR(String value) {}
    public void setValue(String value);
    public String getValue();

    public static class ByReference extends LPWSTR implements Structure.ByReference {
    }
  }

  class LPOLESTR extends PointerType {
    public LPOLESTR() {}
    @ViewOf("pointer")
    public LPOLESTR(Pointer pointer) {}
    public LPOLESTR(String value) {}
    public void setValue(String value);
    public String getValue();

    public static class ByReference extends LPOLESTR implements Structure.ByReference {
    }
  }

  class VARTYPE extends USHORT {
    public VARTYPE() {}
    public VARTYPE(int value) {}
  }

  class VARTYPEByReference extends ByReference {
    public VARTYPEByReference() {}
    public VARTYPEByReference(VARTYPE type) {}
    public VARTYPEByReference(short type) {}
    public void setValue(VARTYPE value);
    public VARTYPE getValue();
  }
}
