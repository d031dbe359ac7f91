package io.netty.handler.codec.socksx.v5;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socksx.v5.Socks5PasswordAuthRequestDecoder.State;

public class Socks5PasswordAuthRequestDecoder extends ReplayingDecoder<State> {
  public Socks5PasswordAuthRequestDecoder() {}

  public enum State {
    INIT, SUCCESS, FAILURE;
  }
}
