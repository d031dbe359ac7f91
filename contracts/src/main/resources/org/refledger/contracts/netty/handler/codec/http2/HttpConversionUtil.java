package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.FullHttpMessage;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public final class HttpConversionUtil {
  public static final HttpMethod OUT_OF_MESSAGE_SEQUENCE_METHOD;
  public static final String OUT_OF_MESSAGE_SEQUENCE_PATH;
  public static final HttpResponseStatus OUT_OF_MESSAGE_SEQUENCE_RETURN_CODE;

  @MayThrow public static HttpResponseStatus parseStatus(CharSequence status) throws Http2Exception;
  @Owned @MayThrow public static FullHttpResponse toFullHttpResponse(int streamId, Http2Headers http2Headers, ByteBufAllocator alloc, boolean validateHttpHeaders) throws Http2Exception;
  @ViewOf("content") @MayThrow public static FullHttpResponse toFullHttpResponse(int streamId, Http2Headers http2Headers, ByteBuf content, boolean validateHttpHeaders) throws Http2Exception;
  @Owned @MayThrow public static FullHttpRequest toFullHttpRequest(int streamId, Http2Headers http2Headers, ByteBufAllocator alloc, boolean validateHttpHeaders) throws Http2Exception;
  @ViewOf("content") @MayThrow public static FullHttpRequest toFullHttpRequest(int streamId, Http2Headers http2Headers, ByteBuf content, boolean validateHttpHeaders) throws Http2Exception;
  @MayThrow public static HttpRequest toHttpRequest(int streamId, Http2Headers http2Headers, boolean validateHttpHeaders) throws Http2Exception;
  @MayThrow public static HttpResponse toHttpResponse(int streamId, Http2Headers http2Headers, boolean validateHttpHeaders) throws Http2Exception;
  @MayThrow public static void addHttp2ToHttpHeaders(int streamId, Http2Headers inputHeaders, FullHttpMessage destinationMessage, boolean addToTrailer) throws Http2Exception;
  @MayThrow public static void addHttp2ToHttpHeaders(int streamId, Http2Headers inputHeaders, HttpHeaders outputHeaders, HttpVersion httpVersion, boolean isTrailer, boolean isRequest) throws Http2Exception;
  @MayThrow public static Http2Headers toHttp2Headers(HttpMessage in, boolean validateHeaders);
  @MayThrow public static Http2Headers toHttp2Headers(HttpHeaders inHeaders, boolean validateHeaders);
  @MayThrow public static void toHttp2Headers(HttpHeaders inHeaders, Http2Headers out);

  public enum ExtensionHeaderNames {
    STREAM_ID, SCHEME, PATH, STREAM_PROMISE_ID, STREAM_DEPENDENCY_ID, STREAM_WEIGHT, PROTOCOL;
    public AsciiString text();
  }
}
