package io.netty.resolver.dns;

public class DefaultDnsCache implements DnsCache {
  public DefaultDnsCache() {}
  public DefaultDnsCache(int minTtl, int maxTtl, int negativeTtl) {}

  public int minTtl();
  public int maxTtl();
  public int negativeTtl();
}
