package io.netty.handler.codec.socks;

public final class SocksCmdResponse extends SocksResponse {
  public SocksCmdResponse(SocksCmdStatus cmdStatus, SocksAddressType addressType) {}
  public SocksCmdResponse(SocksCmdStatus cmdStatus, SocksAddressType addressType, String host, int port) {}

  public SocksCmdStatus cmdStatus();
  public SocksAddressType addressType();
  public String host();
  public int port();
}
