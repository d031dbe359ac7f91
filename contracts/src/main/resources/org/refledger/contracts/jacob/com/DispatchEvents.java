// Signatures: com.hynnet:jacob 1.18
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
