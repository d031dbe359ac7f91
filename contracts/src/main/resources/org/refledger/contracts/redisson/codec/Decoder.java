// Signatures: org.redisson:redisson 3.40.2
package org.redisson.client.protocol;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import org.redisson.client.handler.State;
import org.refledger.annotations.MayThrow;

public interface Decoder<R> {
  @MayThrow
  R decode(ByteBuf buf, State state) throws IOException;
}
