package io.netty.handler.codec;

public abstract class ReplayingDecoder<S> extends ByteToMessageDecoder {
  protected ReplayingDecoder() {}
  protected ReplayingDecoder(S initialState) {}

  protected void checkpoint();
  protected void checkpoint(S state);
  protected S state();
  protected S state(S newState);
}
