package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public final class DefaultHttp2DataFrame extends AbstractHttp2StreamFrame implements Http2DataFrame {
  @ViewOf("content") public DefaultHttp2DataFrame(ByteBuf content) {}
  @Owned public DefaultHttp2DataFrame(boolean endStream) {}
  @ViewOf("content") public DefaultHttp2DataFrame(ByteBuf content, boolean endStream) {}
  @ViewOf("content") public DefaultHttp2DataFrame(ByteBuf content, boolean endStream, int padding) {}

  @Same public DefaultHttp2DataFrame stream(Http2FrameStream stream);
  @Owned @MayThrow public DefaultHttp2DataFrame copy();
  @ViewOf public DefaultHttp2DataFrame duplicate();
  @Owned(viewOf = "this") public DefaultHttp2DataFrame retainedDuplicate();
  @Owned public DefaultHttp2DataFrame replace(@Consumed ByteBuf content);
  @Retains @Same public DefaultHttp2DataFrame retain();
  @Retains(amount = "increment") @Same public DefaultHttp2DataFrame retain(int increment);
  @Same public DefaultHttp2DataFrame touch();
  @Same public DefaultHttp2DataFrame touch(Object hint);
}
