package io.netty.handler.codec.http.multipart;

import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import java.nio.charset.Charset;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Same;

public class HttpPostStandardRequestDecoder implements InterfaceHttpPostRequestDecoder {
  @MayThrow public HttpPostStandardRequestDecoder(HttpRequest request) {}
  @MayThrow public HttpPostStandardRequestDecoder(HttpDataFactory factory, HttpRequest request) {}
  @MayThrow public HttpPostStandardRequestDecoder(HttpDataFactory factory, HttpRequest request, Charset charset) {}
  @MayThrow public HttpPostStandardRequestDecoder(HttpDataFactory factory, HttpRequest request, Charset charset, int maxFields, int maxBufferedBytes) {}

  @Same @MayThrow public HttpPostStandardRequestDecoder offer(HttpContent content);
  protected void addHttpData(@Escapes InterfaceHttpData data);
}
