package io.netty.handler.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class ChunkedStream implements ChunkedInput<ByteBuf> {
  public ChunkedStream(InputStream in) {}
  public ChunkedStream(InputStream in, int chunkSize) {}

  public long transferredBytes();
  @Owned @Nullable @MayThrow public ByteBuf readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow public ByteBuf readChunk(ByteBufAllocator allocator) throws Exception;
}
