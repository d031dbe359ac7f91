// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

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

public interface ITypeInfo extends IUnknown {
  @StatusResult
  HRESULT GetTypeAttr(@Out PointerByReference ppTypeAttr);
  @StatusResult
  HRESULT GetTypeComp(@Out PointerByReference ppTComp);
  @StatusResult
  HRESULT GetFuncDesc(UINT index, @Out PointerByReference ppFuncDesc);
  @StatusResult
  HRESULT GetVarDesc(UINT index, @Out PointerByReference ppVarDesc);
  @StatusResult
  HRESULT GetNames(MEMBERID memid, BSTR[] rgBstrNames, UINT cMaxNames, UINTByReference pcNames);
  @StatusResult
  HRESULT GetRefTypeOfImplType(UINT index, HREFTYPEByReference pRefType);
  @StatusResult
  HRESULT GetImplTypeFlags(UINT index, IntByReference pImplTypeFlags);
  @StatusResult
  HRESULT GetIDsOfNames(LPOLESTR[] rgszNames, UINT cNames, MEMBERID[] pMemId);
  @StatusResult
  HRESULT Invoke(
      PVOID pvInstance, MEMBERID memid, WORD wFlags, DISPPARAMS.ByReference pDispParams, VARIANT.ByReference pVarResult,
      EXCEPINFO.ByReference pExcepInfo, UINTByReference puArgErr);
  @StatusResult
  HRESULT GetDocumentation(
      MEMBERID memid, @Out BSTRByReference pBstrName, @Out BSTRByReference pBstrDocString, DWORDByReference pdwHelpContext,
      @Out BSTRByReference pBstrHelpFile);
  @StatusResult
  HRESULT GetDllEntry(
      MEMBERID memid, INVOKEKIND invKind, @Out BSTRByReference pBstrDllName, @Out BSTRByReference pBstrName,
      WORDByReference pwOrdinal);
  @StatusResult
  HRESULT GetRefTypeInfo(HREFTYPE hRefType, @Out PointerByReference ppTInfo);
  @StatusResult
  HRESULT AddressOfMember(MEMBERID memid, INVOKEKIND invKind, PointerByReference ppv);
  @StatusResult
  HRESULT CreateInstance(IUnknown pUnkOuter, REFIID riid, @Out PointerByReference ppvObj);
  @StatusResult
  HRESULT GetMops(MEMBERID memid, @Out BSTRByReference pBstrMops);
  @StatusResult
  HRESULT GetContainingTypeLib(@Out PointerByReference ppTLib, UINTByReference pIndex);
  void ReleaseTypeAttr(@Releases TYPEATTR pTypeAttr);
  void ReleaseFuncDesc(@Releases FUNCDESC pFuncDesc);
  void ReleaseVarDesc(@Releases VARDESC pVarDesc);
}
