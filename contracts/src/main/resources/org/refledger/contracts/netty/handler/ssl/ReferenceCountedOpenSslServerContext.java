package io.netty.handler.ssl;

public final class ReferenceCountedOpenSslServerContext extends ReferenceCountedOpenSslContext {
  public OpenSslServerSessionContext sessionContext();
}
