// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM.util;

import com.sun.jna.platform.win32.COM.COMException;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.WinDef.LCID;

public class ObjectFactory {
  public IRunningObjectTable getRunningObjectTable();
  public <T> T createProxy(Class<T> comInterface, IDispatch dispatch);
  public <T> T createObject(Class<T> comInterface);
  public <T> T fetchObject(Class<T> comInterface) throws COMException;
  public void register(ProxyObject proxyObject);
  public void unregister(ProxyObject proxyObject);
  public void disposeAll();
  public LCID getLCID();
  public void setLCID(LCID value);
}
