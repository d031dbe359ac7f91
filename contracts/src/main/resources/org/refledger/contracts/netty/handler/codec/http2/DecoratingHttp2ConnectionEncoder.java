package io.netty.handler.codec.http2;

public class DecoratingHttp2ConnectionEncoder extends DecoratingHttp2FrameWriter implements Http2ConnectionEncoder, Http2SettingsReceivedConsumer {
  public DecoratingHttp2ConnectionEncoder(Http2ConnectionEncoder delegate) {}
}
