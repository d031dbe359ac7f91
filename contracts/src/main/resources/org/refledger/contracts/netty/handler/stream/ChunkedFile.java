package io.netty.handler.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class ChunkedFile implements ChunkedInput<ByteBuf> {
  public ChunkedFile(File file) throws IOException {}
  public ChunkedFile(File file, int chunkSize) throws IOException {}
  public ChunkedFile(RandomAccessFile file) throws IOException {}
  public ChunkedFile(RandomAccessFile file, int chunkSize) throws IOException {}
  public ChunkedFile(RandomAccessFile file, long offset, long length, int chunkSize) throws IOException {}

  public long startOffset();
  public long endOffset();
  public long currentOffset();
  @Owned @Nullable @MayThrow public ByteBuf readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow public ByteBuf readChunk(ByteBufAllocator allocator) throws Exception;
}
