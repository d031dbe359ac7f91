package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class PongWebSocketFrame extends WebSocketFrame {
  @Owned public PongWebSocketFrame() {}
  @ViewOf("binaryData") public PongWebSocketFrame(ByteBuf binaryData) {}
  @ViewOf("binaryData") public PongWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData) {}

  @Owned @MayThrow public PongWebSocketFrame copy();
  @ViewOf public PongWebSocketFrame duplicate();
  @Owned(viewOf = "this") public PongWebSocketFrame retainedDuplicate();
  @Owned public PongWebSocketFrame replace(@Consumed ByteBuf content);
  @Retains @Same public PongWebSocketFrame retain();
  @Retains(amount = "increment") @Same public PongWebSocketFrame retain(int increment);
  @Same public PongWebSocketFrame touch();
  @Same public PongWebSocketFrame touch(Object hint);
}
