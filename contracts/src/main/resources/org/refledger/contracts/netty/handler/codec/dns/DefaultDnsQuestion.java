package io.netty.handler.codec.dns;

public class DefaultDnsQuestion extends AbstractDnsRecord implements DnsQuestion {
  public DefaultDnsQuestion(String name, DnsRecordType type) {}
  public DefaultDnsQuestion(String name, DnsRecordType type, int dnsClass) {}
}
