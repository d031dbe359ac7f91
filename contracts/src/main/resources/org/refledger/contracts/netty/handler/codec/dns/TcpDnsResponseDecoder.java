package io.netty.handler.codec.dns;

import io.netty.handler.codec.LengthFieldBasedFrameDecoder;

public final class TcpDnsResponseDecoder extends LengthFieldBasedFrameDecoder {
  public TcpDnsResponseDecoder() {}
  public TcpDnsResponseDecoder(DnsRecordDecoder recordDecoder, int maxFrameLength) {}
}
