package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;

public interface Http2HeadersEncoder {
  SensitivityDetector NEVER_SENSITIVE;
  SensitivityDetector ALWAYS_SENSITIVE;

  @MayThrow void encodeHeaders(int streamId, Http2Headers headers, @Borrowed ByteBuf buffer) throws Http2Exception;
  Configuration configuration();

  interface Configuration {
    void maxHeaderTableSize(long max) throws Http2Exception;
    long maxHeaderTableSize();
    void maxHeaderListSize(long max) throws Http2Exception;
    long maxHeaderListSize();
  }

  interface SensitivityDetector {
    boolean isSensitive(CharSequence name, CharSequence value);
  }
}
