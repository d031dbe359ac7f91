package io.netty.handler.codec;

import org.refledger.annotations.NoThrow;

public abstract class ReplayingDecoder<S> extends ByteToMessageDecoder {
  protected ReplayingDecoder() {}
  protected ReplayingDecoder(S initialState) {}

  @NoThrow protected void checkpoint();
  @NoThrow protected void checkpoint(S state);
  @NoThrow protected S state();
  @NoThrow protected S state(S newState);
}
