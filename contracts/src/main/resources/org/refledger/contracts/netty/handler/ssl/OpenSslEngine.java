package io.netty.handler.ssl;

public final class OpenSslEngine extends ReferenceCountedOpenSslEngine {
}
