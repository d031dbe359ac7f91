// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.platform.win32.WinNT.HRESULT;
import org.refledger.annotations.TrueIf;
import org.refledger.annotations.When;

public abstract class W32Errors implements WinError {
  public static final boolean SUCCEEDED(@TrueIf(When.SUCCESS) int hr);
  public static final boolean FAILED(@TrueIf(When.FAILURE) int hr);
  public static final boolean SUCCEEDED(@TrueIf(When.SUCCESS) HRESULT hr);
  public static final boolean FAILED(@TrueIf(When.FAILURE) HRESULT hr);
}
