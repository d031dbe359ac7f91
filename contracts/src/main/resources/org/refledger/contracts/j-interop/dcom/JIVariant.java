// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.dcom.core;

import java.io.Serializable;
import org.jinterop.dcom.common.JIException;
import org.refledger.annotations.ViewOf;

public final class JIVariant implements Serializable {
  @ViewOf
  public IJIComObject getObjectAsComObject() throws JIException;
}
