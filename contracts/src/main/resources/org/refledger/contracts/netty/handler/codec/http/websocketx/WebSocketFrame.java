package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public abstract class WebSocketFrame extends DefaultByteBufHolder {
  @ViewOf("binaryData") protected WebSocketFrame(ByteBuf binaryData) {}
  @ViewOf("binaryData") protected WebSocketFrame(boolean finalFragment, int rsv, ByteBuf binaryData) {}

  @Uncounted public boolean isFinalFragment();
  @Uncounted public int rsv();
  @Owned @MayThrow public WebSocketFrame copy();
  @ViewOf public WebSocketFrame duplicate();
  @Owned(viewOf = "this") public WebSocketFrame retainedDuplicate();
  @Owned public abstract WebSocketFrame replace(@Consumed ByteBuf content);
  @Retains @Same public WebSocketFrame retain();
  @Retains(amount = "increment") @Same public WebSocketFrame retain(int increment);
  @Same public WebSocketFrame touch();
  @Same public WebSocketFrame touch(Object hint);
}
