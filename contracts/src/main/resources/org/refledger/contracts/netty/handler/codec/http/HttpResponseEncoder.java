package io.netty.handler.codec.http;

public class HttpResponseEncoder extends HttpObjectEncoder<HttpResponse> {
}
