package io.netty.handler.ssl;

interface ApplicationProtocolAccessor {
  String getNegotiatedApplicationProtocol();
}
