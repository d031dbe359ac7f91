// Signatures: net.sf.jacob-project:jacob 1.14.3
package com.jacob.com;

import org.refledger.annotations.Owned;

public class DispatchEvents extends JacobObject {
  @Owned
  public DispatchEvents(Dispatch sourceOfEvent, Object eventSink) {}
  @Owned
  public DispatchEvents(Dispatch sourceOfEvent, Object eventSink, String progId) {}
  @Owned
  public DispatchEvents(Dispatch sourceOfEvent, Object eventSink, String progId, String typeLib) {}
  public void safeRelease();
}
