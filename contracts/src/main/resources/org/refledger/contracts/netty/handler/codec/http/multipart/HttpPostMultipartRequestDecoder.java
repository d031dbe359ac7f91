package io.netty.handler.codec.http.multipart;

import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.Charset;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Same;

public class HttpPostMultipartRequestDecoder implements InterfaceHttpPostRequestDecoder {
  @MayThrow public HttpPostMultipartRequestDecoder(HttpRequest request) {}
  @MayThrow public HttpPostMultipartRequestDecoder(HttpDataFactory factory, HttpRequest request) {}
  @MayThrow public HttpPostMultipartRequestDecoder(HttpDataFactory factory, HttpRequest request, Charset charset) {}
  @MayThrow public HttpPostMultipartRequestDecoder(HttpDataFactory factory, HttpRequest request, Charset charset, int maxFields, int maxBufferedBytes) {}

  @Same @MayThrow public HttpPostMultipartRequestDecoder offer(HttpContent content);
  protected void addHttpData(@Escapes InterfaceHttpData data);
  protected InterfaceHttpData getFileUpload(String delimiter);
}
