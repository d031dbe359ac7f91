package io.netty.handler.codec.http2;

import java.util.Iterator;

public class Http2Exception extends Exception {
  public Http2Exception(Http2Error error) {}
  public Http2Exception(Http2Error error, ShutdownHint shutdownHint) {}
  public Http2Exception(Http2Error error, String message) {}
  public Http2Exception(Http2Error error, String message, ShutdownHint shutdownHint) {}
  public Http2Exception(Http2Error error, String message, Throwable cause) {}
  public Http2Exception(Http2Error error, String message, Throwable cause, ShutdownHint shutdownHint) {}

  public Http2Error error();
  public ShutdownHint shutdownHint();
  public static Http2Exception connectionError(Http2Error error, String fmt, Object... args);
  public static Http2Exception connectionError(Http2Error error, Throwable cause, String fmt, Object... args);
  public static Http2Exception closedStreamError(Http2Error error, String fmt, Object... args);
  public static Http2Exception streamError(int id, Http2Error error, String fmt, Object... args);
  public static Http2Exception streamError(int id, Http2Error error, Throwable cause, String fmt, Object... args);
  public static Http2Exception headerListSizeError(int id, Http2Error error, boolean onDecode, String fmt, Object... args);
  public static boolean isStreamError(Http2Exception e);
  public static int streamId(Http2Exception e);

  public enum ShutdownHint {
    NO_SHUTDOWN, GRACEFUL_SHUTDOWN, HARD_SHUTDOWN;
  }

  public static final class ClosedStreamCreationException extends Http2Exception {
    public ClosedStreamCreationException(Http2Error error) {}
    public ClosedStreamCreationException(Http2Error error, String message) {}
    public ClosedStreamCreationException(Http2Error error, String message, Throwable cause) {}
  }

  public static class StreamException extends Http2Exception {
    public int streamId();
  }

  public static final class HeaderListSizeException extends StreamException {
    public boolean duringDecode();
  }

  public static final class CompositeStreamException extends Http2Exception implements Iterable<StreamException> {
    public CompositeStreamException(Http2Error error, int initialCapacity) {}

    public void add(StreamException e);
    public Iterator<StreamException> iterator();
  }
}
