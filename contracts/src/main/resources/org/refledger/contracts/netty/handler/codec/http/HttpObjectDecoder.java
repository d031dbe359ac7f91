package io.netty.handler.codec.http;

import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.AsciiString;
import org.refledger.annotations.MayThrow;

public abstract class HttpObjectDecoder extends ByteToMessageDecoder {
  public static final int DEFAULT_MAX_INITIAL_LINE_LENGTH;
  public static final int DEFAULT_MAX_HEADER_SIZE;
  public static final boolean DEFAULT_CHUNKED_SUPPORTED;
  public static final boolean DEFAULT_ALLOW_PARTIAL_CHUNKS;
  public static final int DEFAULT_MAX_CHUNK_SIZE;
  public static final boolean DEFAULT_VALIDATE_HEADERS;
  public static final int DEFAULT_INITIAL_BUFFER_SIZE;
  public static final boolean DEFAULT_ALLOW_DUPLICATE_CONTENT_LENGTHS;
  public static final boolean DEFAULT_STRICT_LINE_PARSING;
  public static final String PROP_RFC9112_TRANSFER_ENCODING;
  public static final boolean RFC9112_TRANSFER_ENCODING;

  protected HttpObjectDecoder() {}
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean chunkedSupported) {}
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean chunkedSupported, boolean validateHeaders) {}
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean chunkedSupported, boolean validateHeaders, int initialBufferSize) {}
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean chunkedSupported, boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths) {}
  protected HttpObjectDecoder(int maxInitialLineLength, int maxHeaderSize, int maxChunkSize, boolean chunkedSupported, boolean validateHeaders, int initialBufferSize, boolean allowDuplicateContentLengths, boolean allowPartialChunks) {}
  protected HttpObjectDecoder(HttpDecoderConfig config) {}

  protected boolean isValidating(HttpHeadersFactory headersFactory);
  protected boolean isContentAlwaysEmpty(HttpMessage msg);
  protected boolean isSwitchingToNonHttp1Protocol(HttpResponse msg);
  public void reset();
  protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message);
  protected void clearContentLength();
  protected abstract boolean isDecodingRequest();
  @MayThrow protected abstract HttpMessage createMessage(String[] initialLine) throws Exception;
  protected abstract HttpMessage createInvalidMessage();
  protected String splitFirstWordInitialLine(byte[] asciiContent, int start, int length);
  protected String splitSecondWordInitialLine(byte[] asciiContent, int start, int length);
  protected String splitThirdWordInitialLine(byte[] asciiContent, int start, int length);
  protected AsciiString splitHeaderName(byte[] sb, int start, int length);
}
