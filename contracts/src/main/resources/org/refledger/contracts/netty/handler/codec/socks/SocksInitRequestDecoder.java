package io.netty.handler.codec.socks;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socks.SocksInitRequestDecoder.State;

public class SocksInitRequestDecoder extends ReplayingDecoder<State> {
  public SocksInitRequestDecoder() {}

  public enum State {
    CHECK_PROTOCOL_VERSION, READ_AUTH_SCHEMES;
  }
}
