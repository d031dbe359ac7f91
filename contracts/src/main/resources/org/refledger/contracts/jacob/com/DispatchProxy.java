// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

import org.refledger.annotations.Uncounted;

public class DispatchProxy extends JacobObject {
  @Uncounted
  public DispatchProxy(Dispatch localDispatch) {}
  @Uncounted
  public Dispatch toDispatch();
  public void safeRelease();
}
