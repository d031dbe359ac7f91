package io.netty.handler.codec.socksx.v5;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socksx.v5.Socks5InitialResponseDecoder.State;

public class Socks5InitialResponseDecoder extends ReplayingDecoder<State> {
  public Socks5InitialResponseDecoder() {}

  public enum State {
    INIT, SUCCESS, FAILURE;
  }
}
