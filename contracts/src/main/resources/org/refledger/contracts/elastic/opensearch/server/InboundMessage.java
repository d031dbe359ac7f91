// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.transport;

import java.io.IOException;
import org.opensearch.common.bytes.ReleasableBytesReference;
import org.opensearch.common.lease.Releasable;
import org.opensearch.core.common.io.stream.StreamInput;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.When;

public class InboundMessage implements Releasable, ProtocolInboundMessage {
  @Owned
  public InboundMessage(
      Header header, @Consumed(when = When.RETURNS) ReleasableBytesReference content,
      @Consumed(when = When.RETURNS) Releasable breakerRelease) {}
  public InboundMessage(Header header, Exception exception) {}
  public InboundMessage(Header header, boolean isPing) {}
  public String getProtocol();
  public Header getHeader();
  public int getContentLength();
  public Exception getException();
  public boolean isPing();
  public boolean isShortCircuit();
  @Owned
  public Releasable takeBreakerReleaseControl();
  @Borrowed(of = "this")
  public StreamInput openOrGetStreamInput() throws IOException;
  @Releases
  public void close();
}
