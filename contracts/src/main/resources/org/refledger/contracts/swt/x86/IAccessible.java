// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IAccessible extends IDispatch {
  @ViewOf("address")
  public IAccessible(int address) {}
  @StatusResult
  public int get_accParent(int ppdispParent);
  @StatusResult
  public int get_accChildCount(int pcountChildren);
  @StatusResult
  public int get_accChild(int variant, int ppdispChild);
  @StatusResult
  public int get_accName(int variant, int pszName);
  @StatusResult
  public int get_accValue(int variant, int pszValue);
  @StatusResult
  public int get_accDescription(int variant, int pszDescription);
  @StatusResult
  public int get_accRole(int variant, int pvarRole);
  @StatusResult
  public int get_accState(int variant, int pvarState);
  @StatusResult
  public int get_accHelp(int variant, int pszHelp);
  @StatusResult
  public int get_accHelpTopic(int pszHelpFile, int variant, int pidTopic);
  @StatusResult
  public int get_accKeyboardShortcut(int variant, int pszKeyboardShortcut);
  @StatusResult
  public int get_accFocus(int pvarChild);
  @StatusResult
  public int get_accSelection(int pvarChildren);
  @StatusResult
  public int get_accDefaultAction(int variant, int pszDefaultAction);
  public int accSelect(int flagsSelect, int variant);
  public int accLocation(int pxLeft, int pyTop, int pcxWidth, int pcyHeight, int variant);
  public int accNavigate(int navDir, int variant, int pvarEndUpAt);
  public int accHitTest(int xLeft, int yTop, int pvarChild);
  public int accDoDefaultAction(int variant);
  @StatusResult
  public int put_accName(int variant, int szName);
  @StatusResult
  public int put_accValue(int variant, int szValue);
}
