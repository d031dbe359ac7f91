// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.transport;

import java.io.IOException;
import org.elasticsearch.common.bytes.ReleasableBytesReference;
import org.elasticsearch.common.io.stream.StreamInput;
import org.elasticsearch.core.AbstractRefCounted;
import org.elasticsearch.core.Releasable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public class InboundMessage extends AbstractRefCounted {
  @Owned
  public InboundMessage(
      Header header, @Consumed(when = When.RETURNS) ReleasableBytesReference content,
      @Consumed(when = When.RETURNS) Releasable breakerRelease) {}
  public InboundMessage(Header header, Exception exception) {}
  public InboundMessage(Header header, boolean isPing) {}
  public Header getHeader();
  public int getContentLength();
  public Exception getException();
  public boolean isPing();
  public boolean isShortCircuit();
  @Owned
  public Releasable takeBreakerReleaseControl();
  @Borrowed(of = "this")
  public StreamInput openOrGetStreamInput() throws IOException;
  protected void closeInternal();
}
