package io.netty.handler.codec.socks;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socks.SocksAuthRequestDecoder.State;

public class SocksAuthRequestDecoder extends ReplayingDecoder<State> {
  public SocksAuthRequestDecoder() {}

  public enum State {
    CHECK_PROTOCOL_VERSION, READ_USERNAME, READ_PASSWORD;
  }
}
