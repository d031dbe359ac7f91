// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2Cookie extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2Cookie(long address) {}
  @StatusResult
  public int get_Name(long[] name);
  @StatusResult
  public int get_Value(long[] value);
  @StatusResult
  public int put_Value(char[] value);
  @StatusResult
  public int put_Expires(double expires);
  @StatusResult
  public int put_IsHttpOnly(boolean isHttpOnly);
  @StatusResult
  public int put_IsSecure(boolean isSecure);
  @StatusResult
  public int get_IsSession(int[] isSession);
}
