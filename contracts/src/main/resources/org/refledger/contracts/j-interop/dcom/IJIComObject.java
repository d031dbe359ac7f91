// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.dcom.core;

import java.io.Serializable;
import org.jinterop.dcom.common.IJIUnreferenced;
import org.jinterop.dcom.common.JIException;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Retains;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "release")
public interface IJIComObject extends Serializable {
  @ViewOf
  IJIComObject queryInterface(String iid) throws JIException;
  @Retains
  void addRef() throws JIException;
  @Escapes
  void release() throws JIException;
  String getIpid();
  Object[] call(JICallBuilder obj) throws JIException;
  Object[] call(JICallBuilder obj, int timeout) throws JIException;
  void setInstanceLevelSocketTimeout(int timeout);
  int getInstanceLevelSocketTimeout();
  @ViewOf
  JISession getAssociatedSession();
  String getInterfaceIdentifier();
  boolean isDispatchSupported();
  void registerUnreferencedHandler(IJIUnreferenced unreferenced);
  IJIUnreferenced getUnreferencedHandler();
  void unregisterUnreferencedHandler();
  boolean isLocalReference();
}
