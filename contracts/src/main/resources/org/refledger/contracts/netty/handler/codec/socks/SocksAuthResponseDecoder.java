package io.netty.handler.codec.socks;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socks.SocksAuthResponseDecoder.State;

public class SocksAuthResponseDecoder extends ReplayingDecoder<State> {
  public SocksAuthResponseDecoder() {}

  public enum State {
    CHECK_PROTOCOL_VERSION, READ_AUTH_RESPONSE;
  }
}
