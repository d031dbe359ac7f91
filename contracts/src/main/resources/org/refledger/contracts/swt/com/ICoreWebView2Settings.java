// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2Settings extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2Settings(long address) {}
  @StatusResult
  public int get_IsScriptEnabled(int[] isScriptEnabled);
  @StatusResult
  public int put_IsScriptEnabled(boolean isScriptEnabled);
  @StatusResult
  public int get_IsWebMessageEnabled(int[] isWebMessageEnabled);
  @StatusResult
  public int put_IsWebMessageEnabled(boolean isWebMessageEnabled);
  @StatusResult
  public int get_AreDefaultScriptDialogsEnabled(int[] areDefaultScriptDialogsEnabled);
  @StatusResult
  public int put_AreDefaultScriptDialogsEnabled(boolean areDefaultScriptDialogsEnabled);
  @StatusResult
  public int get_IsStatusBarEnabled(int[] isStatusBarEnabled);
  @StatusResult
  public int put_IsStatusBarEnabled(boolean isStatusBarEnabled);
  @StatusResult
  public int get_AreDevToolsEnabled(int[] areDevToolsEnabled);
  @StatusResult
  public int put_AreDevToolsEnabled(boolean areDevToolsEnabled);
  @StatusResult
  public int get_AreDefaultContextMenusEnabled(int[] enabled);
  @StatusResult
  public int put_AreDefaultContextMenusEnabled(boolean enabled);
  @StatusResult
  public int get_AreHostObjectsAllowed(int[] allowed);
  @StatusResult
  public int put_AreHostObjectsAllowed(boolean allowed);
  @StatusResult
  public int get_IsZoomControlEnabled(int[] enabled);
  @StatusResult
  public int put_IsZoomControlEnabled(boolean enabled);
  @StatusResult
  public int get_IsBuiltInErrorPageEnabled(int[] enabled);
  @StatusResult
  public int put_IsBuiltInErrorPageEnabled(boolean enabled);
}
