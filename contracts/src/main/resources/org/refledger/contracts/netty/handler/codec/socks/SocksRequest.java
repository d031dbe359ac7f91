package io.netty.handler.codec.socks;

public abstract class SocksRequest extends SocksMessage {
  protected SocksRequest(SocksRequestType requestType) {}

  public SocksRequestType requestType();
}
