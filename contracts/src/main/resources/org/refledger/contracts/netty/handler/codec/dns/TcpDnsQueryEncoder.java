package io.netty.handler.codec.dns;

import io.netty.handler.codec.MessageToByteEncoder;

public final class TcpDnsQueryEncoder extends MessageToByteEncoder<DnsQuery> {
  public TcpDnsQueryEncoder() {}
  public TcpDnsQueryEncoder(DnsRecordEncoder recordEncoder) {}
}
