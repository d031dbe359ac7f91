// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.ole.win32;

import java.io.File;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Uncounted;

@Uncounted
public class OleControlSite extends OleClientSite {
  public OleControlSite(Composite parent, int style, File file) {}
  public OleControlSite(Composite parent, int style, String progId) {}
  public OleControlSite(Composite parent, int style, String progId, File file) {}
  public void addEventListener(int eventID, OleListener listener);
  public void addEventListener(OleAutomation automation, int eventID, OleListener listener);
  public void addEventListener(OleAutomation automation, String eventSinkId, int eventID, OleListener listener);
  public void addPropertyListener(int propertyID, OleListener listener);
  @Borrowed(of = "this") @Nullable
  public Variant getSiteProperty(int dispId);
  public void removeEventListener(int eventID, OleListener listener);
  public void removeEventListener(OleAutomation automation, GUID guid, int eventID, OleListener listener);
  public void removeEventListener(OleAutomation automation, int eventID, OleListener listener);
  public void removePropertyListener(int propertyID, OleListener listener);
  public void setSiteProperty(int dispId, Variant value);
}
