package io.netty.handler.codec.socksx.v4;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socksx.v4.Socks4ServerDecoder.State;

public class Socks4ServerDecoder extends ReplayingDecoder<State> {
  public Socks4ServerDecoder() {}

  public enum State {
    START, READ_USERID, READ_DOMAIN, SUCCESS, FAILURE;
  }
}
