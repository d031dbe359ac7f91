package io.netty.handler.codec.socksx.v4;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socksx.v4.Socks4ClientDecoder.State;

public class Socks4ClientDecoder extends ReplayingDecoder<State> {
  public Socks4ClientDecoder() {}

  public enum State {
    START, SUCCESS, FAILURE;
  }
}
