package io.netty.handler.codec.http2;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;

@NoThrow
public interface Http2Stream {
  int id();
  State state();
  Http2Stream open(boolean halfClosed) throws Http2Exception;
  Http2Stream close();
  Http2Stream closeLocalSide();
  Http2Stream closeRemoteSide();
  boolean isResetSent();
  Http2Stream resetSent();
  <V> V setProperty(Http2Connection.PropertyKey key, @Escapes V value);
  <V> V getProperty(Http2Connection.PropertyKey key);
  <V> V removeProperty(Http2Connection.PropertyKey key);
  Http2Stream headersSent(boolean isInformational);
  boolean isHeadersSent();
  boolean isTrailersSent();
  Http2Stream headersReceived(boolean isInformational);
  boolean isHeadersReceived();
  boolean isTrailersReceived();
  Http2Stream pushPromiseSent();
  boolean isPushPromiseSent();

  enum State {
    IDLE, RESERVED_LOCAL, RESERVED_REMOTE, OPEN, HALF_CLOSED_LOCAL, HALF_CLOSED_REMOTE, CLOSED;
    public boolean localSideOpen();
    public boolean remoteSideOpen();
  }
}
