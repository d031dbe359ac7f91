package io.netty.resolver.dns;

public final class NoopDnsCache implements DnsCache {
  public static final NoopDnsCache INSTANCE;
}
