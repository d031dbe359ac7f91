// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.OaIdl.EXCEPINFO;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.IntByReference;
import org.refledger.annotations.ReturnsOnlyIf;
import org.refledger.annotations.TrueIf;
import org.refledger.annotations.When;

public abstract class COMUtils {
  public static final int S_OK = 0;
  public static final int S_FALSE = 1;

  public static boolean SUCCEEDED(@TrueIf(When.SUCCESS) HRESULT hr);
  public static boolean SUCCEEDED(@TrueIf(When.SUCCESS) int hr);
  public static boolean FAILED(@TrueIf(When.FAILURE) HRESULT hr);
  public static boolean FAILED(@TrueIf(When.FAILURE) int hr);
  public static void checkRC(@ReturnsOnlyIf(when = When.SUCCESS) HRESULT hr);
  public static void checkRC(@ReturnsOnlyIf(when = When.SUCCESS) HRESULT hr, EXCEPINFO pExcepInfo, IntByReference puArgErr);
  public static boolean comIsInitialized();
}
