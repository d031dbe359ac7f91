package io.netty.handler.codec.socksx.v5;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socksx.v5.Socks5CommandResponseDecoder.State;

public class Socks5CommandResponseDecoder extends ReplayingDecoder<State> {
  public Socks5CommandResponseDecoder() {}
  public Socks5CommandResponseDecoder(Socks5AddressDecoder addressDecoder) {}

  public enum State {
    INIT, SUCCESS, FAILURE;
  }
}
