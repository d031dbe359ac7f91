// Signatures: org.apache.pulsar:pulsar-broker 4.0.2
package org.apache.pulsar.client.api;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface RawMessage extends AutoCloseable {
  @Borrowed(of = "this") @NoThrow
  ByteBuf getHeadersAndPayload();
  @Owned
  ByteBuf serialize();
  @Releases
  void close();
}
