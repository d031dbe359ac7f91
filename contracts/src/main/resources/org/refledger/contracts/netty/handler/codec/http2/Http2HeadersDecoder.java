package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;

public interface Http2HeadersDecoder {
  @MayThrow Http2Headers decodeHeaders(int streamId, @Borrowed ByteBuf headerBlock) throws Http2Exception;
  Configuration configuration();

  interface Configuration {
    void maxHeaderTableSize(long max) throws Http2Exception;
    long maxHeaderTableSize();
    void maxHeaderListSize(long max, long goAwayMax) throws Http2Exception;
    long maxHeaderListSize();
    long maxHeaderListSizeGoAway();
  }
}
