package io.netty.handler.codec;

import org.refledger.annotations.NoThrow;

@NoThrow
public interface DecoderResultProvider {
  DecoderResult decoderResult();
  void setDecoderResult(DecoderResult result);
}
