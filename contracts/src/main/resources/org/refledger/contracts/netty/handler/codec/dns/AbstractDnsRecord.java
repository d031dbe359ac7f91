package io.netty.handler.codec.dns;

public abstract class AbstractDnsRecord implements DnsRecord {
  protected AbstractDnsRecord(String name, DnsRecordType type, long timeToLive) {}
  protected AbstractDnsRecord(String name, DnsRecordType type, int dnsClass, long timeToLive) {}
}
