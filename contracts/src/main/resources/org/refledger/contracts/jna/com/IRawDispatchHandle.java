// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM.util;

import com.sun.jna.platform.win32.COM.IDispatch;
import org.refledger.annotations.Borrowed;

public interface IRawDispatchHandle {
  @Borrowed(of = "this")
  IDispatch getRawDispatch();
}
