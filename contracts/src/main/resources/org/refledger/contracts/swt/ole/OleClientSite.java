// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.ole.win32;

import java.io.File;
import org.eclipse.swt.widgets.Composite;
import org.refledger.annotations.Uncounted;

@Uncounted
public class OleClientSite extends Composite {
  protected OleClientSite(Composite parent, int style) {}
  public OleClientSite(Composite parent, int style, File file) {}
  public OleClientSite(Composite parent, int style, String progId) {}
  public OleClientSite(Composite parent, int style, String progId, File file) {}
  public void deactivateInPlaceClient();
  public int doVerb(int verb);
  public int exec(int cmdID, int options, Variant in, Variant out);
  public String getProgramID();
  public boolean isDirty();
  public int queryStatus(int cmd);
  public boolean save(File file, boolean includeOleInfo);
  public void showProperties(String title);
}
