package io.netty.handler.codec.http2;

public class StreamBufferingEncoder extends DecoratingHttp2ConnectionEncoder {
  public StreamBufferingEncoder(Http2ConnectionEncoder delegate) {}
  public StreamBufferingEncoder(Http2ConnectionEncoder delegate, int initialMaxConcurrentStreams) {}

  public int numBufferedStreams();

  public static final class Http2ChannelClosedException extends Http2Exception {
    public Http2ChannelClosedException() {}
  }

  public static final class Http2GoAwayException extends Http2Exception {
    public Http2GoAwayException(int lastStreamId, long errorCode, byte[] debugData) {}

    public int lastStreamId();
    public long errorCode();
    public byte[] debugData();
  }
}
