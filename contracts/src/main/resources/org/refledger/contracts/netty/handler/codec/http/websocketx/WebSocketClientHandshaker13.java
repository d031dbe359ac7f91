package io.netty.handler.codec.http.websocketx;

import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;

public class WebSocketClientHandshaker13 extends WebSocketClientHandshaker {
  public static final String MAGIC_GUID;

  public WebSocketClientHandshaker13(URI webSocketURL, WebSocketVersion version, String subprotocol, boolean allowExtensions, HttpHeaders customHeaders, int maxFramePayloadLength) {}
  public WebSocketClientHandshaker13(URI webSocketURL, WebSocketVersion version, String subprotocol, boolean allowExtensions, HttpHeaders customHeaders, int maxFramePayloadLength, boolean performMasking, boolean allowMaskMismatch) {}
  public WebSocketClientHandshaker13(URI webSocketURL, WebSocketVersion version, String subprotocol, boolean allowExtensions, HttpHeaders customHeaders, int maxFramePayloadLength, boolean performMasking, boolean allowMaskMismatch, long forceCloseTimeoutMillis) {}

  public WebSocketClientHandshaker13 setForceCloseTimeoutMillis(long forceCloseTimeoutMillis);
  public boolean isAllowExtensions();
  public boolean isPerformMasking();
  public boolean isAllowMaskMismatch();
}
