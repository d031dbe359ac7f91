package io.netty.handler.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class ChunkedNioStream implements ChunkedInput<ByteBuf> {
  public ChunkedNioStream(ReadableByteChannel in) {}
  public ChunkedNioStream(ReadableByteChannel in, int chunkSize) {}

  public long transferredBytes();
  @Owned @Nullable @MayThrow public ByteBuf readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow public ByteBuf readChunk(ByteBufAllocator allocator) throws Exception;
}
