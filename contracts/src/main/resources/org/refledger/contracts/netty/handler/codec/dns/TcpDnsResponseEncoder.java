package io.netty.handler.codec.dns;

import io.netty.handler.codec.MessageToMessageEncoder;

public final class TcpDnsResponseEncoder extends MessageToMessageEncoder<DnsResponse> {
  public TcpDnsResponseEncoder() {}
  public TcpDnsResponseEncoder(DnsRecordEncoder encoder) {}
}
