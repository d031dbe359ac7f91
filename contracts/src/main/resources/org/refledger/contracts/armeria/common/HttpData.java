// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common;

import io.netty.buffer.ByteBuf;
import java.nio.charset.Charset;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

@NoThrow
@RefCounted(release = "close")
public interface HttpData extends HttpObject, Bytes {
  @Uncounted
  static HttpData empty();
  @Uncounted
  static HttpData wrap(byte[] data);
  @Uncounted
  static HttpData wrap(byte[] data, int offset, int length);
  @ViewOf("buf")
  static HttpData wrap(ByteBuf buf);
  @Uncounted
  static HttpData copyOf(byte[] data);
  @Uncounted
  static HttpData copyOf(byte[] data, int offset, int length);
  @Uncounted
  static HttpData copyOf(ByteBuf data);
  @Uncounted
  static HttpData of(Charset charset, CharSequence text);
  @Uncounted
  static HttpData of(Charset charset, String text);
  @Uncounted
  static HttpData of(Charset charset, String format, Object... args);
  @Uncounted
  static HttpData ofUtf8(CharSequence text);
  @Uncounted
  static HttpData ofUtf8(String text);
  @Uncounted
  static HttpData ofUtf8(String format, Object... args);
  @Uncounted
  static HttpData ofAscii(CharSequence text);
  @Uncounted
  static HttpData ofAscii(String text);
  @Uncounted
  static HttpData ofAscii(String format, Object... args);
  @ViewOf
  HttpData withEndOfStream();
  @ViewOf
  HttpData withEndOfStream(boolean endOfStream);
}
