// Signatures: org.redisson:redisson 3.40.2
package org.redisson.client.protocol;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface Encoder {
  @Owned @MayThrow
  ByteBuf encode(Object in) throws IOException;
}
