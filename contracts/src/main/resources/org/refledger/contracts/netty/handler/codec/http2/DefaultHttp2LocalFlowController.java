package io.netty.handler.codec.http2;

public class DefaultHttp2LocalFlowController implements Http2LocalFlowController {
  public static final float DEFAULT_WINDOW_UPDATE_RATIO;

  public DefaultHttp2LocalFlowController(Http2Connection connection) {}
  public DefaultHttp2LocalFlowController(Http2Connection connection, float windowUpdateRatio, boolean autoRefillConnectionWindow) {}

  public DefaultHttp2LocalFlowController frameWriter(Http2FrameWriter frameWriter);
  public void windowUpdateRatio(float ratio);
  public float windowUpdateRatio();
  public void windowUpdateRatio(Http2Stream stream, float ratio) throws Http2Exception;
  public float windowUpdateRatio(Http2Stream stream) throws Http2Exception;
}
