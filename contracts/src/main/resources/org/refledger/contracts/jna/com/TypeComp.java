// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.OaIdl.BINDPTR;
import com.sun.jna.platform.win32.OaIdl.DESCKIND;
import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinDef.WORD;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class TypeComp extends Unknown {
  public TypeComp() {}
  @ViewOf("pvInstance")
  public TypeComp(Pointer pvInstance) {}
  @StatusResult
  public HRESULT Bind(
      WString szName, ULONG lHashVal, WORD wFlags, @Out PointerByReference ppTInfo, DESCKIND.ByReference pDescKind,
      BINDPTR.ByReference pBindPtr);
  @StatusResult
  public HRESULT BindType(WString szName, ULONG lHashVal, @Out PointerByReference ppTInfo, @Out PointerByReference ppTComp);

  public static class ByReference extends TypeComp implements Structure.ByReference {
  }
}
