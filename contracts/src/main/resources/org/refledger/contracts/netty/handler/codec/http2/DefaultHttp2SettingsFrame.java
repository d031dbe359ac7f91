package io.netty.handler.codec.http2;

public class DefaultHttp2SettingsFrame implements Http2SettingsFrame {
  public DefaultHttp2SettingsFrame(Http2Settings settings) {}
}
