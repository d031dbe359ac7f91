package io.netty.handler.codec.socks;

public abstract class SocksResponse extends SocksMessage {
  protected SocksResponse(SocksResponseType responseType) {}

  public SocksResponseType responseType();
}
