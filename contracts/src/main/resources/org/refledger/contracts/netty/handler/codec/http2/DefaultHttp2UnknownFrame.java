package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public final class DefaultHttp2UnknownFrame extends DefaultByteBufHolder implements Http2UnknownFrame {
  @Owned public DefaultHttp2UnknownFrame(byte frameType, Http2Flags flags) {}
  @ViewOf("data") public DefaultHttp2UnknownFrame(byte frameType, Http2Flags flags, ByteBuf data) {}

  @Same public DefaultHttp2UnknownFrame stream(Http2FrameStream stream);
  @Owned @MayThrow public DefaultHttp2UnknownFrame copy();
  @ViewOf public DefaultHttp2UnknownFrame duplicate();
  @Owned(viewOf = "this") public DefaultHttp2UnknownFrame retainedDuplicate();
  @Owned public DefaultHttp2UnknownFrame replace(@Consumed ByteBuf content);
  @Retains @Same public DefaultHttp2UnknownFrame retain();
  @Retains(amount = "increment") @Same public DefaultHttp2UnknownFrame retain(int increment);
  @Same public DefaultHttp2UnknownFrame touch();
  @Same public DefaultHttp2UnknownFrame touch(Object hint);
}
