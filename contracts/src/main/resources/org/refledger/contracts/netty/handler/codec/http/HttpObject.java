package io.netty.handler.codec.http;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.DecoderResultProvider;
import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;

@NoThrow
@MayBeCounted
public interface HttpObject extends DecoderResultProvider {
  DecoderResult getDecoderResult();
}
