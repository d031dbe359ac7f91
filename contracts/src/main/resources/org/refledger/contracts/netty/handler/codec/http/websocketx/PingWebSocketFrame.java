package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class PingWebSocketFrame extends WebSocketFrame {
  @Owned public PingWebSocketFrame() {}
  @ViewOf("binaryData") public PingWebSocketFrame(ByteBuf binaryData) {}
  @ViewOf("binaryData") public PingWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData) {}

  @Owned @MayThrow public PingWebSocketFrame copy();
  @ViewOf public PingWebSocketFrame duplicate();
  @Owned(viewOf = "this") public PingWebSocketFrame retainedDuplicate();
  @Owned public PingWebSocketFrame replace(@Consumed ByteBuf content);
  @Retains @Same public PingWebSocketFrame retain();
  @Retains(amount = "increment") @Same public PingWebSocketFrame retain(int increment);
  @Same public PingWebSocketFrame touch();
  @Same public PingWebSocketFrame touch(Object hint);
}
