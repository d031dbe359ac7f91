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

public interface Http2GoAwayFrame extends Http2Frame, ByteBufHolder {
  @Uncounted long errorCode();
  @Uncounted int extraStreamIds();
  @Same Http2GoAwayFrame setExtraStreamIds(int extraStreamIds);
  @Uncounted int lastStreamId();
  @Owned @MayThrow Http2GoAwayFrame copy();
  @ViewOf Http2GoAwayFrame duplicate();
  @Owned(viewOf = "this") Http2GoAwayFrame retainedDuplicate();
  @Owned Http2GoAwayFrame replace(@Consumed ByteBuf content);
  @Retains @Same Http2GoAwayFrame retain();
  @Retains(amount = "increment") @Same Http2GoAwayFrame retain(int increment);
  @Same Http2GoAwayFrame touch();
  @Same Http2GoAwayFrame touch(Object hint);
}
