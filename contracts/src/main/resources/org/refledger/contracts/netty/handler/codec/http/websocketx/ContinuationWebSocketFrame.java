package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class ContinuationWebSocketFrame extends WebSocketFrame {
  @Owned public ContinuationWebSocketFrame() {}
  @ViewOf("binaryData") public ContinuationWebSocketFrame(ByteBuf binaryData) {}
  @ViewOf("binaryData") public ContinuationWebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData) {}
  @Owned public ContinuationWebSocketFrame(boolean finalFragment, int rsv, String text) {}

  public String text();
  @Owned @MayThrow public ContinuationWebSocketFrame copy();
  @ViewOf public ContinuationWebSocketFrame duplicate();
  @Owned(viewOf = "this") public ContinuationWebSocketFrame retainedDuplicate();
  @Owned public ContinuationWebSocketFrame replace(@Consumed ByteBuf content);
  @Retains @Same public ContinuationWebSocketFrame retain();
  @Retains(amount = "increment") @Same public ContinuationWebSocketFrame retain(int increment);
  @Same public ContinuationWebSocketFrame touch();
  @Same public ContinuationWebSocketFrame touch(Object hint);
}
