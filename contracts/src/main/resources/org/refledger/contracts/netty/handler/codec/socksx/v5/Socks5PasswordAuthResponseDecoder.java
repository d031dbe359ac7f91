package io.netty.handler.codec.socksx.v5;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socksx.v5.Socks5PasswordAuthResponseDecoder.State;

public class Socks5PasswordAuthResponseDecoder extends ReplayingDecoder<State> {
  public Socks5PasswordAuthResponseDecoder() {}

  public enum State {
    INIT, SUCCESS, FAILURE;
  }
}
