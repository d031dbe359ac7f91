package io.netty.handler.codec.http2;

import java.io.Closeable;

public class DefaultHttp2HeadersEncoder implements Http2HeadersEncoder, Http2HeadersEncoder.Configuration, Closeable {
  public DefaultHttp2HeadersEncoder() {}
  public DefaultHttp2HeadersEncoder(SensitivityDetector sensitivityDetector) {}
  public DefaultHttp2HeadersEncoder(SensitivityDetector sensitivityDetector, boolean ignoreMaxHeaderListSize) {}
  public DefaultHttp2HeadersEncoder(SensitivityDetector sensitivityDetector, boolean ignoreMaxHeaderListSize, int dynamicTableArraySizeHint) {}
  public DefaultHttp2HeadersEncoder(SensitivityDetector sensitivityDetector, boolean ignoreMaxHeaderListSize, int dynamicTableArraySizeHint, int huffCodeThreshold) {}

  public void close();
}
