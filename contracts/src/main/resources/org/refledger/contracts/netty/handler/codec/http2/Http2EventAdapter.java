package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;

public class Http2EventAdapter implements Http2Connection.Listener, Http2FrameListener {
  @MayThrow public void onStreamAdded(Http2Stream stream);
  @MayThrow public void onStreamActive(Http2Stream stream);
  @MayThrow public void onStreamHalfClosed(Http2Stream stream);
  @MayThrow public void onStreamClosed(Http2Stream stream);
  @MayThrow public void onStreamRemoved(Http2Stream stream);
  @MayThrow public void onGoAwaySent(int lastStreamId, long errorCode, @Borrowed ByteBuf debugData);
  @MayThrow public void onGoAwayReceived(int lastStreamId, long errorCode, @Borrowed ByteBuf debugData);
}
