package io.netty.handler.codec.dns;

import io.netty.handler.codec.LengthFieldBasedFrameDecoder;

public final class TcpDnsQueryDecoder extends LengthFieldBasedFrameDecoder {
  public TcpDnsQueryDecoder() {}
  public TcpDnsQueryDecoder(DnsRecordDecoder decoder, int maxFrameLength) {}
}
