package io.netty.handler.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class ChunkedNioFile implements ChunkedInput<ByteBuf> {
  public ChunkedNioFile(File in) throws IOException {}
  public ChunkedNioFile(File in, int chunkSize) throws IOException {}
  public ChunkedNioFile(FileChannel in) throws IOException {}
  public ChunkedNioFile(FileChannel in, int chunkSize) throws IOException {}
  public ChunkedNioFile(FileChannel in, long offset, long length, int chunkSize) throws IOException {}

  public long startOffset();
  public long endOffset();
  public long currentOffset();
  @Owned @Nullable @MayThrow public ByteBuf readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow public ByteBuf readChunk(ByteBufAllocator allocator) throws Exception;
}
