package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class TextWebSocketFrame extends WebSocketFrame {
  @Owned public TextWebSocketFrame() {}
  @Owned public TextWebSocketFrame(String text) {}
  @ViewOf("binaryData") public TextWebSocketFrame(ByteBuf binaryData) {}
  @Owned public TextWebSocketFrame(boolean finalFragment, int rsv, String text) {}
  @ViewOf("binaryData") public TextWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData) {}

  @MayThrow public String text();
  @Owned @MayThrow public TextWebSocketFrame copy();
  @ViewOf public TextWebSocketFrame duplicate();
  @Owned(viewOf = "this") public TextWebSocketFrame retainedDuplicate();
  @Owned public TextWebSocketFrame replace(@Consumed ByteBuf content);
  @Retains @Same public TextWebSocketFrame retain();
  @Retains(amount = "increment") @Same public TextWebSocketFrame retain(int increment);
  @Same public TextWebSocketFrame touch();
  @Same public TextWebSocketFrame touch(Object hint);
}
