// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.WString;
import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.OaIdl.DISPID;
import com.sun.jna.platform.win32.OaIdl.DISPIDByReference;
import com.sun.jna.platform.win32.OaIdl.EXCEPINFO;
import com.sun.jna.platform.win32.OleAuto.DISPPARAMS;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WinDef.LCID;
import com.sun.jna.platform.win32.WinDef.UINT;
import com.sun.jna.platform.win32.WinDef.UINTByReference;
import com.sun.jna.platform.win32.WinDef.WORD;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.StatusResult;

public class COMEarlyBindingObject extends COMBindingBaseObject implements IDispatch {
  @Owned
  public COMEarlyBindingObject(CLSID clsid, boolean useActiveInstance, int dwClsContext) {}
  protected String getStringProperty(DISPID dispId);
  protected void setProperty(DISPID dispId, boolean value);
  @StatusResult
  public HRESULT QueryInterface(REFIID riid, @Out PointerByReference ppvObject);
  @Retains
  public int AddRef();
  @Releases
  public int Release();
  @StatusResult
  public HRESULT GetTypeInfoCount(UINTByReference pctinfo);
  @StatusResult
  public HRESULT GetTypeInfo(UINT iTInfo, LCID lcid, @Out PointerByReference ppTInfo);
  @StatusResult
  public HRESULT GetIDsOfNames(REFIID riid, WString[] rgszNames, int cNames, LCID lcid, DISPIDByReference rgDispId);
  @StatusResult
  public HRESULT Invoke(
      DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS.ByReference pDispParams,
      VARIANT.ByReference pVarResult, EXCEPINFO.ByReference pExcepInfo, IntByReference puArgErr);
}
