package io.netty.handler.codec.socks;

public final class UnknownSocksResponse extends SocksResponse {
  public UnknownSocksResponse() {}
}
