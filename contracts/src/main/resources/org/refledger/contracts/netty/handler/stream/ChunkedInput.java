package io.netty.handler.stream;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface ChunkedInput<B> {
  @MayThrow boolean isEndOfInput() throws Exception;
  @MayThrow void close() throws Exception;
  @Owned @Nullable @MayThrow B readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow B readChunk(ByteBufAllocator allocator) throws Exception;
  long length();
  long progress();
}
