// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.dcom.core;

import java.net.UnknownHostException;
import org.jinterop.dcom.common.JIException;
import org.refledger.annotations.ViewOf;

public final class JIComServer {
  @ViewOf("session")
  public JIComServer(JIProgId progId, JISession session) throws JIException, UnknownHostException {}
  @ViewOf("session")
  public JIComServer(JIClsid clsid, JISession session) throws IllegalArgumentException, JIException, UnknownHostException {}
  @ViewOf("session")
  public JIComServer(JIProgId progId, String address, JISession session) throws JIException, UnknownHostException {}
  @ViewOf("session")
  public JIComServer(JIClsid clsid, String address, JISession session) throws JIException, UnknownHostException {}
  @ViewOf
  public IJIComObject createInstance() throws JIException;
}
