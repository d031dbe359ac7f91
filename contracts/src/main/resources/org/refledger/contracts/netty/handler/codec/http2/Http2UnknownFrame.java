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

public interface Http2UnknownFrame extends Http2StreamFrame, ByteBufHolder {
  @Same Http2UnknownFrame stream(Http2FrameStream stream);
  @Uncounted byte frameType();
  @Uncounted Http2Flags flags();
  @Owned @MayThrow Http2UnknownFrame copy();
  @ViewOf Http2UnknownFrame duplicate();
  @Owned(viewOf = "this") Http2UnknownFrame retainedDuplicate();
  @Owned Http2UnknownFrame replace(@Consumed ByteBuf content);
  @Retains @Same Http2UnknownFrame retain();
  @Retains(amount = "increment") @Same Http2UnknownFrame retain(int increment);
  @Same Http2UnknownFrame touch();
  @Same Http2UnknownFrame touch(Object hint);
}
