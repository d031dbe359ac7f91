// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.winreg;

import org.refledger.annotations.RefCounted;

@RefCounted(release = "winreg_CloseKey")
public class JIPolicyHandle {
}
