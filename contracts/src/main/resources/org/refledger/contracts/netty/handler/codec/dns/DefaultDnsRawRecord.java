package io.netty.handler.codec.dns;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.ViewOf;

public class DefaultDnsRawRecord extends AbstractDnsRecord implements DnsRawRecord {
  @ViewOf("content") public DefaultDnsRawRecord(String name, DnsRecordType type, long timeToLive, ByteBuf content) {}
  @ViewOf("content") public DefaultDnsRawRecord(String name, DnsRecordType type, int dnsClass, long timeToLive, ByteBuf content) {}
}
