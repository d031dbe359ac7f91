package io.netty.handler.codec.http;

public class HttpRequestEncoder extends HttpObjectEncoder<HttpRequest> {
}
