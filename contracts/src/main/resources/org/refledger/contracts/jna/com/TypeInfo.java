// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.OaIdl.EXCEPINFO;
import com.sun.jna.platform.win32.OaIdl.FUNCDESC;
import com.sun.jna.platform.win32.OaIdl.HREFTYPE;
import com.sun.jna.platform.win32.OaIdl.HREFTYPEByReference;
import com.sun.jna.platform.win32.OaIdl.INVOKEKIND;
import com.sun.jna.platform.win32.OaIdl.MEMBERID;
import com.sun.jna.platform.win32.OaIdl.TYPEATTR;
import com.sun.jna.platform.win32.OaIdl.VARDESC;
import com.sun.jna.platform.win32.OleAuto.DISPPARAMS;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WTypes.BSTRByReference;
import com.sun.jna.platform.win32.WTypes.LPOLESTR;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import com.sun.jna.platform.win32.WinDef.PVOID;
import com.sun.jna.platform.win32.WinDef.UINT;
import com.sun.jna.platform.win32.WinDef.UINTByReference;
import com.sun.jna.platform.win32.WinDef.WORD;
import com.sun.jna.platform.win32.WinDef.WORDByReference;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class TypeInfo extends Unknown implements ITypeInfo {
  public TypeInfo() {}
  @ViewOf("pvInstance")
  public TypeInfo(Pointer pvInstance) {}
  @StatusResult
  public HRESULT GetTypeAttr(@Out PointerByReference ppTypeAttr);
  @StatusResult
  public HRESULT GetTypeComp(@Out PointerByReference ppTComp);
  @StatusResult
  public HRESULT GetFuncDesc(UINT index, @Out PointerByReference ppFuncDesc);
  @StatusResult
  public HRESULT GetVarDesc(UINT index, @Out PointerByReference ppVarDesc);
  @StatusResult
  public HRESULT GetNames(MEMBERID memid, BSTR[] rgBstrNames, UINT cMaxNames, UINTByReference pcNames);
  @StatusResult
  public HRESULT GetRefTypeOfImplType(UINT index, HREFTYPEByReference pRefType);
  @StatusResult
  public HRESULT GetImplTypeFlags(UINT index, IntByReference pImplTypeFlags);
  @StatusResult
  public HRESULT GetIDsOfNames(LPOLESTR[] rgszNames, UINT cNames, MEMBERID[] pMemId);
  @StatusResult
  public HRESULT Invoke(
      PVOID pvInstance, MEMBERID memid, WORD wFlags, DISPPARAMS.ByReference pDispParams, VARIANT.ByReference pVarResult,
      EXCEPINFO.ByReference pExcepInfo, UINTByReference puArgErr);
  @StatusResult
  public HRESULT GetDocumentation(
      MEMBERID memid, @Out BSTRByReference pBstrName, @Out BSTRByReference pBstrDocString, DWORDByReference pdwHelpContext,
      @Out BSTRByReference pBstrHelpFile);
  @StatusResult
  public HRESULT GetDllEntry(
      MEMBERID memid, INVOKEKIND invKind, @Out BSTRByReference pBstrDllName, @Out BSTRByReference pBstrName,
      WORDByReference pwOrdinal);
  @StatusResult
  public HRESULT GetRefTypeInfo(HREFTYPE hRefType, @Out PointerByReference ppTInfo);
  @StatusResult
  public HRESULT AddressOfMember(MEMBERID memid, INVOKEKIND invKind, PointerByReference ppv);
  @StatusResult
  public HRESULT CreateInstance(IUnknown pUnkOuter, REFIID riid, @Out PointerByReference ppvObj);
  @StatusResult
  public HRESULT GetMops(MEMBERID memid, @Out BSTRByReference pBstrMops);
  @StatusResult
  public HRESULT GetContainingTypeLib(@Out PointerByReference ppTLib, UINTByReference pIndex);
  public void ReleaseTypeAttr(@Releases TYPEATTR pTypeAttr);
  public void ReleaseFuncDesc(@Releases FUNCDESC pFuncDesc);
  public void ReleaseVarDesc(@Releases VARDESC pVarDesc);

  public static class ByReference extends TypeInfo implements Structure.ByReference {
  }
}
