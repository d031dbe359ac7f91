// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IAccessible extends IDispatch {
  @ViewOf("address")
  public IAccessible(long address) {}
  @StatusResult
  public int get_accParent(long ppdispParent);
  @StatusResult
  public int get_accChildCount(long pcountChildren);
  @StatusResult
  public int get_accChild(long variant, long ppdispChild);
  @StatusResult
  public int get_accName(long variant, long pszName);
  @StatusResult
  public int get_accValue(long variant, long pszValue);
  @StatusResult
  public int get_accDescription(long variant, long pszDescription);
  @StatusResult
  public int get_accRole(long variant, long pvarRole);
  @StatusResult
  public int get_accState(long variant, long pvarState);
  @StatusResult
  public int get_accHelp(long variant, long pszHelp);
  @StatusResult
  public int get_accHelpTopic(long pszHelpFile, long variant, long pidTopic);
  @StatusResult
  public int get_accKeyboardShortcut(long variant, long pszKeyboardShortcut);
  @StatusResult
  public int get_accFocus(long pvarChild);
  @StatusResult
  public int get_accSelection(long pvarChildren);
  @StatusResult
  public int get_accDefaultAction(long variant, long pszDefaultAction);
  public int accSelect(int flagsSelect, long variant);
  public int accLocation(long pxLeft, long pyTop, long pcxWidth, long pcyHeight, long variant);
  public int accNavigate(int navDir, long variant, long pvarEndUpAt);
  public int accHitTest(int xLeft, int yTop, long pvarChild);
  public int accDoDefaultAction(long variant);
  @StatusResult
  public int put_accName(long variant, long szName);
  @StatusResult
  public int put_accValue(long variant, long szValue);
}
