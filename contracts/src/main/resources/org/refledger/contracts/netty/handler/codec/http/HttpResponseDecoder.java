package io.netty.handler.codec.http;

public class HttpResponseDecoder extends HttpObjectDecoder {
  public HttpResponseDecoder() {}
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize) {}
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean validateHeaders) {}
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean validateHeaders, int initialBufferSize) {}
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths) {}
  public HttpResponseDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths, boolean allowPartialChunks) {}
  public HttpResponseDecoder(HttpDecoderConfig config) {}
}
