// Signatures: org.apache.pulsar:pulsar-common 5.0.0-M1
package org.apache.pulsar.common.compression;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface CompressionCodec {
  @Owned @MayThrow
  ByteBuf encode(ByteBuf raw);
  @Owned @MayThrow
  ByteBuf decode(ByteBuf encoded, int uncompressedSize) throws IOException;
}
