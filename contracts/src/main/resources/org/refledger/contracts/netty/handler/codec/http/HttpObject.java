package io.netty.handler.codec.http;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.DecoderResultProvider;
import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Uncounted;

@NoThrow
@MayBeCounted
public interface HttpObject extends DecoderResultProvider {
  @Uncounted DecoderResult getDecoderResult();
}
