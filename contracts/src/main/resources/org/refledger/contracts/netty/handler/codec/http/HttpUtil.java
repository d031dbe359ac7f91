package io.netty.handler.codec.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;

public final class HttpUtil {
  public static boolean isOriginForm(URI uri);
  public static boolean isOriginForm(String uri);
  public static boolean isAsteriskForm(URI uri);
  public static boolean isAsteriskForm(String uri);
  public static boolean isEncodingSafeStartLineToken(CharSequence token);
  @NoThrow public static boolean isKeepAlive(HttpMessage message);
  @NoThrow public static void setKeepAlive(HttpMessage message, boolean keepAlive);
  @NoThrow public static void setKeepAlive(HttpHeaders h, HttpVersion httpVersion, boolean keepAlive);
  @MayThrow public static long getContentLength(HttpMessage message);
  @MayThrow public static long getContentLength(HttpMessage message, long defaultValue);
  @MayThrow public static int getContentLength(HttpMessage message, int defaultValue);
  @NoThrow public static void setContentLength(HttpMessage message, long length);
  @NoThrow public static boolean isContentLengthSet(HttpMessage m);
  @NoThrow public static boolean is100ContinueExpected(HttpMessage message);
  @NoThrow public static void set100ContinueExpected(HttpMessage message, boolean expected);
  @NoThrow public static boolean isTransferEncodingChunked(HttpMessage message);
  @NoThrow public static void setTransferEncodingChunked(HttpMessage m, boolean chunked);
  @MayThrow public static Charset getCharset(HttpMessage message);
  @MayThrow public static Charset getCharset(CharSequence contentTypeValue);
  @MayThrow public static Charset getCharset(HttpMessage message, Charset defaultCharset);
  @MayThrow public static Charset getCharset(CharSequence contentTypeValue, Charset defaultCharset);
  public static CharSequence getCharsetAsString(HttpMessage message);
  @MayThrow public static CharSequence getCharsetAsSequence(HttpMessage message);
  @MayThrow public static CharSequence getCharsetAsSequence(CharSequence contentTypeValue);
  public static CharSequence getMimeType(HttpMessage message);
  public static CharSequence getMimeType(CharSequence contentTypeValue);
  @MayThrow public static String formatHostnameForHttp(InetSocketAddress addr);
  @MayThrow public static long normalizeAndGetContentLength(List<? extends CharSequence> contentLengthFields, boolean isHttp10OrEarlier, boolean allowDuplicateContentLengths);
}
