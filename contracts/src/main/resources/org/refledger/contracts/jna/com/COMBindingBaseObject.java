// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.OaIdl.DISPID;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.ReturnsOnlyIf;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

@RefCounted(release = "release")
public class COMBindingBaseObject extends COMInvoker {
  @ViewOf("dispatch")
  public COMBindingBaseObject(IDispatch dispatch) {}
  @Owned
  public COMBindingBaseObject(CLSID clsid, boolean useActiveInstance) {}
  @Owned
  public COMBindingBaseObject(CLSID clsid, boolean useActiveInstance, int dwClsContext) {}
  @Owned
  public COMBindingBaseObject(String progId, boolean useActiveInstance, int dwClsContext) throws COMException {}
  @Owned
  public COMBindingBaseObject(String progId, boolean useActiveInstance) throws COMException {}
  @ViewOf
  public IDispatch getIDispatch();
  public PointerByReference getIDispatchPointer();
  @Borrowed(of = "this")
  public IUnknown getIUnknown();
  public PointerByReference getIUnknownPointer();
  @Releases
  public void release();
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, String name, VARIANT[] pArgs) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, DISPID dispId, VARIANT[] pArgs) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, String name, VARIANT pArg) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, DISPID dispId, VARIANT pArg) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, String name) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, DISPID dispId) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, IDispatch pDisp, String name, VARIANT[] pArgs) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, IDispatch pDisp, DISPID dispId, VARIANT[] pArgs) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, IDispatch pDisp, String name, VARIANT pArg) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, IDispatch pDisp, DISPID dispId, VARIANT pArg) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, IDispatch pDisp, String name) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, @Retains(when = When.RETURNS) VARIANT.ByReference pvResult, IDispatch pDisp, DISPID dispId) throws COMException;
  protected void checkFailed(@ReturnsOnlyIf(when = When.SUCCESS) HRESULT hr);
}
