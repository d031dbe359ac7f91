package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class BinaryWebSocketFrame extends WebSocketFrame {
  @Owned public BinaryWebSocketFrame() {}
  @ViewOf("binaryData") public BinaryWebSocketFrame(ByteBuf binaryData) {}
  @ViewOf("binaryData") public BinaryWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData) {}

  @Owned @MayThrow public BinaryWebSocketFrame copy();
  @ViewOf public BinaryWebSocketFrame duplicate();
  @Owned(viewOf = "this") public BinaryWebSocketFrame retainedDuplicate();
  @Owned public BinaryWebSocketFrame replace(@Consumed ByteBuf content);
  @Retains @Same public BinaryWebSocketFrame retain();
  @Retains(amount = "increment") @Same public BinaryWebSocketFrame retain(int increment);
  @Same public BinaryWebSocketFrame touch();
  @Same public BinaryWebSocketFrame touch(Object hint);
}
