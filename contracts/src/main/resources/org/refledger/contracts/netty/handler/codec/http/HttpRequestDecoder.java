package io.netty.handler.codec.http;

public class HttpRequestDecoder extends HttpObjectDecoder {
  public HttpRequestDecoder() {}
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize) {}
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean validateHeaders) {}
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean validateHeaders, int initialBufferSize) {}
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths) {}
  public HttpRequestDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths, boolean allowPartialChunks) {}
  public HttpRequestDecoder(HttpDecoderConfig config) {}
}
