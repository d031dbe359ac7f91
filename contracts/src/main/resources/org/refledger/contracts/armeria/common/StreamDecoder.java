// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common.stream;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface StreamDecoder<I, O> {
  @Owned
  ByteBuf toByteBuf(I in);
  @MayThrow
  void process(StreamDecoderInput in, StreamDecoderOutput<O> out) throws Exception;
  @MayThrow
  default void processOnComplete(StreamDecoderInput in, StreamDecoderOutput<O> out) throws Exception {}
}
