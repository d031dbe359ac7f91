package io.netty.handler.codec.socks;

public final class UnknownSocksRequest extends SocksRequest {
  public UnknownSocksRequest() {}
}
