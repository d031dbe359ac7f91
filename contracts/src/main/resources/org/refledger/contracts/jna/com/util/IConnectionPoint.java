// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM.util;

import com.sun.jna.platform.win32.COM.COMException;

public interface IConnectionPoint {
  IComEventCallbackCookie advise(
      Class<?> comEventCallbackInterface, IComEventCallbackListener comEventCallbackListener) throws COMException;
  void unadvise(Class<?> comEventCallbackInterface, IComEventCallbackCookie cookie) throws COMException;
}
