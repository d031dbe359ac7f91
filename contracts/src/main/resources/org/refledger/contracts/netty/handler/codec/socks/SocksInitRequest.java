package io.netty.handler.codec.socks;

import java.util.List;

public final class SocksInitRequest extends SocksRequest {
  public SocksInitRequest(List<SocksAuthScheme> authSchemes) {}

  public List<SocksAuthScheme> authSchemes();
}
