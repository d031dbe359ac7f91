package io.netty.handler.ssl;

public final class ReferenceCountedOpenSslClientContext extends ReferenceCountedOpenSslContext {
}
