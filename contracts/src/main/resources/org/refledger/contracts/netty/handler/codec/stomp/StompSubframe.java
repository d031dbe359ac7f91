package io.netty.handler.codec.stomp;

import io.netty.handler.codec.DecoderResultProvider;
import org.refledger.annotations.MayBeCounted;

@MayBeCounted
public interface StompSubframe extends DecoderResultProvider {
}
