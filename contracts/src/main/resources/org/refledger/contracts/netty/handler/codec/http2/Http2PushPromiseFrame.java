package io.netty.handler.codec.http2;

import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

@Uncounted
public interface Http2PushPromiseFrame extends Http2StreamFrame {
  Http2StreamFrame pushStream(Http2FrameStream stream);
  Http2FrameStream pushStream();
  Http2Headers http2Headers();
  int padding();
  int promisedStreamId();
  @Same Http2PushPromiseFrame stream(Http2FrameStream stream);
}
