// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Union;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.OaIdl.DATE;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAY;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAYByReference;
import com.sun.jna.platform.win32.OaIdl.VARIANT_BOOL;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;
import com.sun.jna.platform.win32.WTypes.VARTYPE;
import com.sun.jna.platform.win32.WinDef.BOOL;
import com.sun.jna.platform.win32.WinDef.BYTE;
import com.sun.jna.platform.win32.WinDef.CHAR;
import com.sun.jna.platform.win32.WinDef.LONG;
import com.sun.jna.platform.win32.WinDef.SHORT;
import com.sun.jna.ptr.IntByReference;
import java.util.Date;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface Variant {
  class VARIANT extends Union {
    @Uncounted public static final VARIANT VARIANT_MISSING;

    public VARIANT() {}
    public VARIANT(Pointer pointer) {}
    @ViewOf("value")
    public VARIANT(BSTR value) {}
    public VARIANT(BSTRByReference value) {}
    public VARIANT(VARIANT_BOOL value) {}
    public VARIANT(BOOL value) {}
    public VARIANT(LONG value) {}
    public VARIANT(SHORT value) {}
    public VARIANT(DATE value) {}
    public VARIANT(byte value) {}
    public VARIANT(BYTE value) {}
    public VARIANT(char value) {}
    public VARIANT(CHAR value) {}
    public VARIANT(short value) {}
    public VARIANT(int value) {}
    public VARIANT(IntByReference value) {}
    public VARIANT(long value) {}
    public VARIANT(float value) {}
    public VARIANT(double value) {}
    @Owned
    public VARIANT(String value) {}
    public VARIANT(boolean value) {}
    @ViewOf("value")
    public VARIANT(IDispatch value) {}
    @ViewOf("value")
    public VARIANT(Dispatch value) {}
    public VARIANT(Date value) {}
    @ViewOf("array")
    public VARIANT(SAFEARRAY array) {}
    public VARIANT(SAFEARRAYByReference array) {}
    @Escapes
    public VARTYPE getVarType();
    public void setVarType(short vt);
    public void setValue(int vt, @Escapes Object value);
    public void setValue(@Escapes SAFEARRAY array);
    public void setValue(SAFEARRAYByReference array);
    public void setValue(VARTYPE vt, @Escapes Object value);
    @ViewOf
    public Object getValue();
    public byte byteValue();
    @Escapes
    public short shortValue();
    @Escapes
    public int intValue();
    @Escapes
    public long longValue();
    @Escapes
    public float floatValue();
    @Escapes
    public double doubleValue();
    public String stringValue();
    @Escapes
    public boolean booleanValue();
    @Escapes
    public Date dateValue();

    public static class ByReference extends VARIANT implements Structure.ByReference {
      public ByReference(VARIANT variant) {}
      public ByReference(Pointer variant) {}
      public ByReference() {}
    }

    public static class ByValue extends VARIANT implements Structure.ByValue {
      public ByValue(VARIANT variant) {}
      public ByValue(Pointer variant) {}
      public ByValue() {}
    }
  }
}
