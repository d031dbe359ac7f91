package io.netty.handler.codec.socks;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socks.SocksCmdRequestDecoder.State;

public class SocksCmdRequestDecoder extends ReplayingDecoder<State> {
  public SocksCmdRequestDecoder() {}

  public enum State {
    CHECK_PROTOCOL_VERSION, READ_CMD_HEADER, READ_CMD_ADDRESS;
  }
}
