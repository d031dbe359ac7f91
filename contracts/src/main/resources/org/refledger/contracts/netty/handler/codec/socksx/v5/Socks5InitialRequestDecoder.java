package io.netty.handler.codec.socksx.v5;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socksx.v5.Socks5InitialRequestDecoder.State;

public class Socks5InitialRequestDecoder extends ReplayingDecoder<State> {
  public Socks5InitialRequestDecoder() {}

  public enum State {
    INIT, SUCCESS, FAILURE;
  }
}
