package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import org.refledger.annotations.Borrowed;

public interface Http2Connection {
  Future<Void> close(Promise<Void> promise);
  PropertyKey newKey();
  void addListener(Listener listener);
  void removeListener(Listener listener);
  Http2Stream stream(int streamId);
  boolean streamMayHaveExisted(int streamId);
  Http2Stream connectionStream();
  int numActiveStreams();
  Http2Stream forEachActiveStream(Http2StreamVisitor visitor) throws Http2Exception;
  boolean isServer();
  Endpoint<Http2LocalFlowController> local();
  Endpoint<Http2RemoteFlowController> remote();
  boolean goAwayReceived();
  void goAwayReceived(int lastKnownStream, long errorCode, ByteBuf message) throws Http2Exception;
  boolean goAwaySent();
  boolean goAwaySent(int lastKnownStream, long errorCode, ByteBuf message) throws Http2Exception;

  interface Listener {
    void onStreamAdded(Http2Stream stream);
    void onStreamActive(Http2Stream stream);
    void onStreamHalfClosed(Http2Stream stream);
    void onStreamClosed(Http2Stream stream);
    void onStreamRemoved(Http2Stream stream);
    void onGoAwaySent(int lastStreamId, long errorCode, @Borrowed ByteBuf debugData);
    void onGoAwayReceived(int lastStreamId, long errorCode, @Borrowed ByteBuf debugData);
  }

  interface Endpoint<F extends Http2FlowController> {
    int incrementAndGetNextStreamId();
    boolean isValidStreamId(int streamId);
    boolean mayHaveCreatedStream(int streamId);
    boolean created(Http2Stream stream);
    boolean canOpenStream();
    Http2Stream createStream(int streamId, boolean halfClosed) throws Http2Exception;
    Http2Stream reservePushStream(int streamId, Http2Stream parent) throws Http2Exception;
    boolean isServer();
    void allowPushTo(boolean allow);
    boolean allowPushTo();
    int numActiveStreams();
    int maxActiveStreams();
    void maxActiveStreams(int maxActiveStreams);
    int lastStreamCreated();
    int lastStreamKnownByPeer();
    F flowController();
    void flowController(F flowController);
    Endpoint<? extends Http2FlowController> opposite();
  }

  interface PropertyKey {
  }
}
