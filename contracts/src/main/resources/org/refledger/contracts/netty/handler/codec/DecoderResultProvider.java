package io.netty.handler.codec;

import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Uncounted;

@NoThrow
public interface DecoderResultProvider {
  @Uncounted DecoderResult decoderResult();
  void setDecoderResult(DecoderResult result);
}
