// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.transport;

import java.net.InetSocketAddress;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.common.io.stream.Writeable;
import org.elasticsearch.core.RefCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.When;

public abstract class TransportMessage implements Writeable, RefCounted {
  public void remoteAddress(InetSocketAddress remoteAddress);
  public InetSocketAddress remoteAddress();
  public TransportMessage() {}
  public TransportMessage(StreamInput in) {}
  @Retains
  public void incRef();
  @Retains(when = When.TRUE) @NoThrow
  public boolean tryIncRef();
  @Releases
  public boolean decRef();
  @NoThrow
  public boolean hasReferences();
}
