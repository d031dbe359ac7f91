package io.netty.handler.codec.dns;

import org.refledger.annotations.Owned;

public class DefaultDnsQuery extends AbstractDnsMessage implements DnsQuery {
  @Owned public DefaultDnsQuery(int id) {}
  @Owned public DefaultDnsQuery(int id, DnsOpCode opCode) {}
}
