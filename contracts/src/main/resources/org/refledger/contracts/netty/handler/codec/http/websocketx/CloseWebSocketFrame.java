package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class CloseWebSocketFrame extends WebSocketFrame {
  @Owned public CloseWebSocketFrame() {}
  @Owned public CloseWebSocketFrame(WebSocketCloseStatus status) {}
  @Owned public CloseWebSocketFrame(WebSocketCloseStatus status, String reasonText) {}
  @Owned public CloseWebSocketFrame(int statusCode, String reasonText) {}
  @Owned public CloseWebSocketFrame(boolean finalFragment, int rsv) {}
  @Owned public CloseWebSocketFrame(boolean finalFragment, int rsv, int statusCode, String reasonText) {}
  @ViewOf("binaryData") public CloseWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData) {}

  public int statusCode();
  public String reasonText();
  @Owned @MayThrow public CloseWebSocketFrame copy();
  @ViewOf public CloseWebSocketFrame duplicate();
  @Owned(viewOf = "this") public CloseWebSocketFrame retainedDuplicate();
  @Owned public CloseWebSocketFrame replace(@Consumed ByteBuf content);
  @Retains @Same public CloseWebSocketFrame retain();
  @Retains(amount = "increment") @Same public CloseWebSocketFrame retain(int increment);
  @Same public CloseWebSocketFrame touch();
  @Same public CloseWebSocketFrame touch(Object hint);
}
