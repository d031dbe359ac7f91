package io.netty.handler.ssl;

public abstract class OpenSslContext extends ReferenceCountedOpenSslContext {
}
