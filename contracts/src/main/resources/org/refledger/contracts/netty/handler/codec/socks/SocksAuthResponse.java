package io.netty.handler.codec.socks;

public final class SocksAuthResponse extends SocksResponse {
  public SocksAuthResponse(SocksAuthStatus authStatus) {}

  public SocksAuthStatus authStatus();
}
