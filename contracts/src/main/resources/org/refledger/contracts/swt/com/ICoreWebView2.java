// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICoreWebView2 extends IUnknown {
  @ViewOf("address")
  public ICoreWebView2(long address) {}
  @StatusResult
  public int get_Settings(@Out long[] settings);
  @StatusResult
  public int get_Source(long[] uri);
  @StatusResult
  public int Navigate(char[] uri);
  @StatusResult
  public int NavigateToString(char[] htmlContent);
  @StatusResult
  public int add_NavigationStarting(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_ContentLoading(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_SourceChanged(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_HistoryChanged(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_NavigationCompleted(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_FrameNavigationStarting(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_FrameNavigationCompleted(IUnknown eventHandler, long[] token);
  @StatusResult
  public int AddScriptToExecuteOnDocumentCreated(char[] javaScript, long handler);
  @StatusResult
  public int ExecuteScript(char[] javaScript, IUnknown handler);
  @StatusResult
  public int Reload();
  @StatusResult
  public int PostWebMessageAsJson(char[] webMessageAsJson);
  @StatusResult
  public int add_WebMessageReceived(long handler, long[] token);
  @StatusResult
  public int get_CanGoBack(int[] canGoBack);
  @StatusResult
  public int get_CanGoForward(int[] canGoForward);
  @StatusResult
  public int GoBack();
  @StatusResult
  public int GoForward();
  @StatusResult
  public int Stop();
  @StatusResult
  public int add_NewWindowRequested(IUnknown eventHandler, long[] token);
  @StatusResult
  public int add_DocumentTitleChanged(IUnknown eventHandler, long[] token);
  @StatusResult
  public int get_DocumentTitle(long[] title);
  @StatusResult
  public int AddHostObjectToScript(char[] name, long[] object);
  @StatusResult
  public int add_ContainsFullScreenElementChanged(long eventHandler, long[] token);
  @StatusResult
  public int get_ContainsFullScreenElement(int[] containsFullScreenElement);
  @StatusResult
  public int add_WindowCloseRequested(IUnknown eventHandler, long[] token);
}
