// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.dcom.impls;

import org.jinterop.dcom.common.JIException;
import org.jinterop.dcom.core.IJIComObject;
import org.jinterop.dcom.core.JILocalCoClass;
import org.jinterop.dcom.core.JISession;
import org.refledger.annotations.ViewOf;

public class JIObjectFactory {
  public JIObjectFactory() {}
  public static String attachEventHandler(IJIComObject comObject, String sourceUUID, IJIComObject eventListener) throws JIException;
  public static void detachEventHandler(IJIComObject comObject, String identifier) throws JIException;
  @ViewOf("comObject")
  public static IJIComObject narrowObject(IJIComObject comObject) throws JIException;
  @ViewOf("session")
  public static IJIComObject buildObject(JISession session, JILocalCoClass javaComponent) throws JIException;
  @ViewOf("session")
  public static IJIComObject buildObject(JISession session, byte[] rawBytes) throws JIException;
  @ViewOf("session")
  public static IJIComObject buildObject(JISession session, byte[] rawBytes, String ipAddress) throws JIException;
  @ViewOf("session")
  public static IJIComObject narrowObject(JISession session, IJIComObject comObject) throws JIException;
}
