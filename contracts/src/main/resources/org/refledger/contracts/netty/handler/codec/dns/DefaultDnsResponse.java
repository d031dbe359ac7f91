package io.netty.handler.codec.dns;

import org.refledger.annotations.Owned;

public class DefaultDnsResponse extends AbstractDnsMessage implements DnsResponse {
  @Owned public DefaultDnsResponse(int id) {}
  @Owned public DefaultDnsResponse(int id, DnsOpCode opCode) {}
  @Owned public DefaultDnsResponse(int id, DnsOpCode opCode, DnsResponseCode code) {}
}
