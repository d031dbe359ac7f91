package io.netty.handler.codec.socks;

public final class SocksInitResponse extends SocksResponse {
  public SocksInitResponse(SocksAuthScheme authScheme) {}

  public SocksAuthScheme authScheme();
}
