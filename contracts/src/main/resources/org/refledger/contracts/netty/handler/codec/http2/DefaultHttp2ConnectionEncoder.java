package io.netty.handler.codec.http2;

import io.netty.channel.ChannelFutureListener;

public class DefaultHttp2ConnectionEncoder implements Http2ConnectionEncoder, Http2SettingsReceivedConsumer {
  public DefaultHttp2ConnectionEncoder(Http2Connection connection, Http2FrameWriter frameWriter) {}

  public abstract class FlowControlledBase implements Http2RemoteFlowController.FlowControlled, ChannelFutureListener {
  }
}
