package io.netty.handler.codec.http2;

import io.netty.handler.codec.http2.Http2FrameWriter.Configuration;
import io.netty.handler.codec.http2.Http2HeadersEncoder.SensitivityDetector;

public class DefaultHttp2FrameWriter implements Http2FrameWriter, Http2FrameSizePolicy, Configuration {
  public DefaultHttp2FrameWriter() {}
  public DefaultHttp2FrameWriter(SensitivityDetector headersSensitivityDetector) {}
  public DefaultHttp2FrameWriter(SensitivityDetector headersSensitivityDetector, boolean ignoreMaxHeaderListSize) {}
  public DefaultHttp2FrameWriter(Http2HeadersEncoder headersEncoder) {}
}
