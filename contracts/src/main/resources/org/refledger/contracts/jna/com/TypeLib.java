// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.OaIdl.MEMBERID;
import com.sun.jna.platform.win32.OaIdl.TLIBATTR;
import com.sun.jna.platform.win32.OaIdl.TYPEKIND;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;
import com.sun.jna.platform.win32.WTypes.LPOLESTR;
import com.sun.jna.platform.win32.WinDef.BOOLByReference;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import com.sun.jna.platform.win32.WinDef.UINT;
import com.sun.jna.platform.win32.WinDef.ULONG;
import com.sun.jna.platform.win32.WinDef.USHORTByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class TypeLib extends Unknown implements ITypeLib {
  public TypeLib() {}
  @ViewOf("pvInstance")
  public TypeLib(Pointer pvInstance) {}
  public UINT GetTypeInfoCount();
  @StatusResult
  public HRESULT GetTypeInfo(UINT index, @Out PointerByReference pTInfo);
  @StatusResult
  public HRESULT GetTypeInfoType(UINT index, TYPEKIND.ByReference pTKind);
  @StatusResult
  public HRESULT GetTypeInfoOfGuid(GUID guid, @Out PointerByReference pTinfo);
  @StatusResult
  public HRESULT GetLibAttr(@Out PointerByReference ppTLibAttr);
  @StatusResult
  public HRESULT GetTypeComp(@Out PointerByReference pTComp);
  @StatusResult
  public HRESULT GetDocumentation(
      int index, @Out BSTRByReference pBstrName, @Out BSTRByReference pBstrDocString, DWORDByReference pdwHelpContext,
      @Out BSTRByReference pBstrHelpFile);
  @StatusResult
  public HRESULT IsName(LPOLESTR szNameBuf, ULONG lHashVal, BOOLByReference pfName);
  @StatusResult
  public HRESULT FindName(LPOLESTR szNameBuf, ULONG lHashVal, Pointer[] ppTInfo, MEMBERID[] rgMemId, USHORTByReference pcFound);
  public void ReleaseTLibAttr(@Releases TLIBATTR pTLibAttr);

  public static class ByReference extends TypeLib implements Structure.ByReference {
  }
}
