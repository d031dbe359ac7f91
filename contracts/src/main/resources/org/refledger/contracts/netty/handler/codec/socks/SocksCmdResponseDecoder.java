package io.netty.handler.codec.socks;

import io.netty.handler.codec.ReplayingDecoder;
import io.netty.handler.codec.socks.SocksCmdResponseDecoder.State;

public class SocksCmdResponseDecoder extends ReplayingDecoder<State> {
  public SocksCmdResponseDecoder() {}

  public enum State {
    CHECK_PROTOCOL_VERSION, READ_CMD_HEADER, READ_CMD_ADDRESS;
  }
}
