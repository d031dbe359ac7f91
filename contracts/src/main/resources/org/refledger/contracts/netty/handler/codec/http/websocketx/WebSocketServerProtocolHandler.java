package io.netty.handler.codec.http.websocketx;

import io.netty.handler.codec.http.HttpHeaders;

public class WebSocketServerProtocolHandler extends WebSocketProtocolHandler {
  public WebSocketServerProtocolHandler(WebSocketServerProtocolConfig serverConfig) {}
  public WebSocketServerProtocolHandler(String websocketPath) {}
  public WebSocketServerProtocolHandler(String websocketPath, long handshakeTimeoutMillis) {}
  public WebSocketServerProtocolHandler(String websocketPath, boolean checkStartsWith) {}
  public WebSocketServerProtocolHandler(String websocketPath, boolean checkStartsWith, long handshakeTimeoutMillis) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, long handshakeTimeoutMillis) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, long handshakeTimeoutMillis) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, int maxFrameSize) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, int maxFrameSize, long handshakeTimeoutMillis) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch, long handshakeTimeoutMillis) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch, boolean checkStartsWith) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch, boolean checkStartsWith, long handshakeTimeoutMillis) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch, boolean checkStartsWith, boolean dropPongFrames) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean allowExtensions, int maxFrameSize, boolean allowMaskMismatch, boolean checkStartsWith, boolean dropPongFrames, long handshakeTimeoutMillis) {}
  public WebSocketServerProtocolHandler(String websocketPath, String subprotocols, boolean checkStartsWith, boolean dropPongFrames, long handshakeTimeoutMillis, WebSocketDecoderConfig decoderConfig) {}

  protected WebSocketServerHandshakeException buildHandshakeException(String message);

  public enum ServerHandshakeStateEvent {
    HANDSHAKE_COMPLETE, HANDSHAKE_TIMEOUT;
  }

  public static final class HandshakeComplete {
    public HandshakeComplete(String requestUri, HttpHeaders requestHeaders, String selectedSubprotocol) {}

    public String requestUri();
    public HttpHeaders requestHeaders();
    public String selectedSubprotocol();
  }
}
