package io.netty.handler.codec.socks;

public final class SocksAuthRequest extends SocksRequest {
  public SocksAuthRequest(String username, String password) {}

  public String username();
  public String password();
}
