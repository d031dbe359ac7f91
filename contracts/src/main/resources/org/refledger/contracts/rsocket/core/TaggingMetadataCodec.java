// Signatures: io.rsocket:rsocket-core 1.1.4
package io.rsocket.metadata;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.Collection;
import org.refledger.annotations.Owned;

public class TaggingMetadataCodec {
  @Owned
  public static ByteBuf createTaggingContent(ByteBufAllocator allocator, Collection<String> tags);
}
