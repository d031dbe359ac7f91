package io.netty.handler.codec.haproxy;

import io.netty.handler.codec.MessageToByteEncoder;

public final class HAProxyMessageEncoder extends MessageToByteEncoder<HAProxyMessage> {
  public static final HAProxyMessageEncoder INSTANCE;
}
