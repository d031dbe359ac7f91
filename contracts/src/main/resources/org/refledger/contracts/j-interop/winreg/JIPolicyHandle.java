// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.winreg;

import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Uncounted;

@RefCounted(release = "winreg_CloseKey")
public class JIPolicyHandle {
  /** Empty until the registry fills it. */
  @Uncounted
  public JIPolicyHandle(boolean newlyCreated) {}
}
