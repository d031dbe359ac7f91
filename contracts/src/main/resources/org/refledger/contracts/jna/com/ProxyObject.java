// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM.util;

import com.sun.jna.platform.win32.COM.COMException;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.OaIdl.DISPID;
import com.sun.jna.platform.win32.Variant.VARIANT;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import java.lang.reflect.InvocationHandler;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Damage;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;

@RefCounted(release = "dispose", damage = Damage.DELAYED)
public class ProxyObject implements InvocationHandler, com.sun.jna.platform.win32.COM.util.IDispatch, IRawDispatchHandle, IConnectionPoint {
  public ProxyObject(Class<?> theInterface, IDispatch rawDispatch, ObjectFactory factory) {}
  @Releases
  public void dispose();
  @Borrowed(of = "this")
  public com.sun.jna.platform.win32.COM.IDispatch getRawDispatch();
  public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] args) throws Throwable;
  public IComEventCallbackCookie advise(
      Class<?> comEventCallbackInterface, IComEventCallbackListener comEventCallbackListener) throws COMException;
  public void unadvise(Class<?> comEventCallbackInterface, IComEventCallbackCookie cookie) throws COMException;
  public <T> void setProperty(String name, T value);
  public <T> void setProperty(DISPID dispId, T value);
  public <T> T getProperty(Class<T> returnType, String name, Object... args);
  public <T> T getProperty(Class<T> returnType, DISPID dispID, Object... args);
  public <T> T invokeMethod(Class<T> returnType, String name, Object... args);
  public <T> T invokeMethod(Class<T> returnType, DISPID dispID, Object... args);
  public <T> T queryInterface(Class<T> comInterface) throws COMException;
  protected DISPID resolveDispId(String name);
  @StatusResult
  protected HRESULT oleMethod(int nType, VARIANT.ByReference pvResult, String name, VARIANT pArg) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(int nType, VARIANT.ByReference pvResult, DISPID dispId, VARIANT pArg) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(int nType, VARIANT.ByReference pvResult, String name) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(int nType, VARIANT.ByReference pvResult, DISPID dispId) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(int nType, VARIANT.ByReference pvResult, String name, VARIANT[] pArgs) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(int nType, VARIANT.ByReference pvResult, DISPID dispId, VARIANT[] pArgs) throws COMException;
  protected DISPID resolveDispId(IDispatch pDisp, String name);
  @StatusResult
  protected HRESULT oleMethod(
      int nType, VARIANT.ByReference pvResult, IDispatch pDisp, String name, VARIANT pArg) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, VARIANT.ByReference pvResult, IDispatch pDisp, DISPID dispId, VARIANT pArg) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(int nType, VARIANT.ByReference pvResult, IDispatch pDisp, String name) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(int nType, VARIANT.ByReference pvResult, IDispatch pDisp, DISPID dispId) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, VARIANT.ByReference pvResult, IDispatch pDisp, String name, VARIANT[] pArgs) throws COMException;
  @StatusResult
  protected HRESULT oleMethod(
      int nType, VARIANT.ByReference pvResult, IDispatch pDisp, DISPID dispId, VARIANT[] pArgs) throws COMException;
}
