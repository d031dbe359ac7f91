// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.OaIdl.DISPID;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAY;
import com.sun.jna.platform.win32.OaIdl.SAFEARRAYBOUND;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WTypes.BSTR;
import com.sun.jna.platform.win32.WTypes.VARTYPE;
import com.sun.jna.platform.win32.WTypes.VARTYPEByReference;
import com.sun.jna.platform.win32.WinBase.SYSTEMTIME;
import com.sun.jna.platform.win32.WinDef.LCID;
import com.sun.jna.platform.win32.WinDef.LONG;
import com.sun.jna.platform.win32.WinDef.PVOID;
import com.sun.jna.platform.win32.WinDef.UINT;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.DoubleByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;

public interface OleAuto extends StdCallLibrary {
  OleAuto INSTANCE = Native.load("OleAut32", OleAuto.class, W32APIOptions.DEFAULT_OPTIONS);

  @Owned
  BSTR SysAllocString(String sz);
  void SysFreeString(@Releases BSTR bstr);
  int SysStringByteLen(BSTR bstr);
  int SysStringLen(BSTR bstr);
  void VariantInit(VARIANT.ByReference pvarg);
  void VariantInit(VARIANT pvarg);
  @StatusResult
  HRESULT VariantCopy(Pointer pvargDest, VARIANT pvargSrc);
  @StatusResult
  HRESULT VariantClear(@Releases VARIANT pvarg);
  @StatusResult
  HRESULT VariantChangeType(VARIANT pvargDest, VARIANT pvarSrc, short wFlags, VARTYPE vt);
  @StatusResult
  HRESULT VariantChangeType(VARIANT.ByReference pvargDest, VARIANT.ByReference pvarSrc, short wFlags, VARTYPE vt);
  @Owned @Nullable
  SAFEARRAY.ByReference SafeArrayCreate(VARTYPE vt, UINT cDims, SAFEARRAYBOUND[] rgsabound);
  @StatusResult
  HRESULT SafeArrayPutElement(SAFEARRAY psa, LONG[] idx, Pointer pv);
  @StatusResult
  HRESULT SafeArrayGetUBound(SAFEARRAY psa, UINT nDim, WinDef.LONGByReference bound);
  @StatusResult
  HRESULT SafeArrayGetLBound(SAFEARRAY psa, UINT nDim, WinDef.LONGByReference bound);
  @StatusResult
  HRESULT SafeArrayGetElement(SAFEARRAY psa, LONG[] rgIndices, Pointer pv);
  @StatusResult
  HRESULT SafeArrayPtrOfIndex(SAFEARRAY psa, LONG[] rgIndices, @Out(borrowed = true) PointerByReference ppv);
  @StatusResult
  HRESULT SafeArrayLock(SAFEARRAY psa);
  @StatusResult
  HRESULT SafeArrayUnlock(SAFEARRAY psa);
  @StatusResult
  HRESULT SafeArrayDestroy(@Releases SAFEARRAY psa);
  @StatusResult
  HRESULT SafeArrayRedim(SAFEARRAY psa, SAFEARRAYBOUND psaboundNew);
  @StatusResult
  HRESULT SafeArrayGetVartype(SAFEARRAY psa, VARTYPEByReference pvt);
  UINT SafeArrayGetDim(SAFEARRAY psa);
  @StatusResult
  HRESULT SafeArrayAccessData(SAFEARRAY psa, @Out(borrowed = true) PointerByReference ppvData);
  @StatusResult
  HRESULT SafeArrayUnaccessData(SAFEARRAY psa);
  UINT SafeArrayGetElemsize(SAFEARRAY psa);
  @StatusResult
  HRESULT GetActiveObject(GUID rclsid, PVOID pvReserved, @Out PointerByReference ppunk);
  @StatusResult
  HRESULT LoadRegTypeLib(GUID rguid, int wVerMajor, int wVerMinor, LCID lcid, @Out PointerByReference pptlib);
  @StatusResult
  HRESULT LoadTypeLib(String szFile, @Out PointerByReference pptlib);
  int SystemTimeToVariantTime(SYSTEMTIME lpSystemTime, DoubleByReference pvtime);
  int VariantTimeToSystemTime(double vtime, SYSTEMTIME lpSystemTime);

  class DISPPARAMS extends Structure {
    public DISPID[] getRgdispidNamedArgs();
    public void setRgdispidNamedArgs(DISPID[] namedArgs);
    public VARIANT[] getArgs();
    public void setArgs(VARIANT[] arguments);
    public DISPPARAMS() {}
    public DISPPARAMS(Pointer memory) {}

    public static class ByReference extends DISPPARAMS implements Structure.ByReference {
    }
  }
}
