package io.netty.resolver;

import io.netty.util.concurrent.EventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;

public abstract class InetNameResolver extends SimpleNameResolver<InetAddress> {
  protected InetNameResolver(EventExecutor executor) {}

  public AddressResolver<InetSocketAddress> asAddressResolver();
}
