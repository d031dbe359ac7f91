package io.netty.handler.codec.memcache;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageEncoder;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public abstract class AbstractMemcacheObjectEncoder<M extends MemcacheMessage> extends MessageToMessageEncoder<Object> {
  @Owned @MayThrow protected abstract ByteBuf encodeMessage(ChannelHandlerContext ctx, M msg);
}
