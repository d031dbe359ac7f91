package io.netty.handler.codec.socksx.v5;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socksx.v5.Socks5CommandRequestDecoder.State;

public class Socks5CommandRequestDecoder extends ReplayingDecoder<State> {
  public Socks5CommandRequestDecoder() {}
  public Socks5CommandRequestDecoder(Socks5AddressDecoder addressDecoder) {}

  public enum State {
    INIT, SUCCESS, FAILURE;
  }
}
