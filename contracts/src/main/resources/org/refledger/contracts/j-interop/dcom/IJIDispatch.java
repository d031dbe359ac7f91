// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.dcom.impls.automation;

import org.jinterop.dcom.common.JIException;
import org.jinterop.dcom.core.IJIComObject;
import org.jinterop.dcom.core.JIVariant;
import org.refledger.annotations.ViewOf;

public interface IJIDispatch extends IJIComObject {
  @ViewOf
  JIVariant get(int dispId) throws JIException;
  @ViewOf
  JIVariant get(String name) throws JIException;
  @ViewOf
  JIVariant callMethodA(String name) throws JIException;
  @ViewOf
  JIVariant callMethodA(int dispId) throws JIException;
  @ViewOf
  IJITypeInfo getTypeInfo(int typeInfo) throws JIException;
}
