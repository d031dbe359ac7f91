package io.netty.handler.codec.socks;

public final class SocksCmdRequest extends SocksRequest {
  public SocksCmdRequest(SocksCmdType cmdType, SocksAddressType addressType, String host, int port) {}

  public SocksCmdType cmdType();
  public SocksAddressType addressType();
  public String host();
  public int port();
}
