package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface Http2DataFrame extends Http2StreamFrame, ByteBufHolder {
  @Uncounted int padding();
  @Uncounted int initialFlowControlledBytes();
  @Uncounted boolean isEndStream();
  @Owned @MayThrow Http2DataFrame copy();
  @ViewOf Http2DataFrame duplicate();
  @Owned(viewOf = "this") Http2DataFrame retainedDuplicate();
  @Owned Http2DataFrame replace(@Consumed ByteBuf content);
  @Retains @Same Http2DataFrame retain();
  @Retains(amount = "increment") @Same Http2DataFrame retain(int increment);
  @Same Http2DataFrame touch();
  @Same Http2DataFrame touch(Object hint);
}
