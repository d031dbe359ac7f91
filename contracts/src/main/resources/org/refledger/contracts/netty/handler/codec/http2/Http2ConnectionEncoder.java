package io.netty.handler.codec.http2;

public interface Http2ConnectionEncoder extends Http2FrameWriter {
  void lifecycleManager(Http2LifecycleManager lifecycleManager);
  Http2Connection connection();
  Http2RemoteFlowController flowController();
  Http2FrameWriter frameWriter();
  Http2Settings pollSentSettings();
  void remoteSettings(Http2Settings settings) throws Http2Exception;
}
