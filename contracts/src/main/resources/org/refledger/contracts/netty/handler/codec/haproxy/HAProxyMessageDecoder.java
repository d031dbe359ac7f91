package io.netty.handler.codec.haproxy;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.ProtocolDetectionResult;

public class HAProxyMessageDecoder extends ByteToMessageDecoder {
  public HAProxyMessageDecoder() {}
  public HAProxyMessageDecoder(boolean failFast) {}
  public HAProxyMessageDecoder(int maxTlvSize) {}
  public HAProxyMessageDecoder(int maxTlvSize, boolean failFast) {}

  public static ProtocolDetectionResult<HAProxyProtocolVersion> detectProtocol(ByteBuf buffer);
}
