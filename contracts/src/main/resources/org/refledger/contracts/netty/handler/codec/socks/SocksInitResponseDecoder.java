package io.netty.handler.codec.socks;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socks.SocksInitResponseDecoder.State;

public class SocksInitResponseDecoder extends ReplayingDecoder<State> {
  public SocksInitResponseDecoder() {}

  public enum State {
    CHECK_PROTOCOL_VERSION, READ_PREFERRED_AUTH_TYPE;
  }
}
