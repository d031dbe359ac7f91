package io.netty.handler.codec.compression;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.MessageToByteEncoder;
import java.util.zip.Checksum;
import net.jpountz.lz4.LZ4Factory;

public class Lz4FrameEncoder extends MessageToByteEncoder<ByteBuf> {
  public Lz4FrameEncoder() {}
  public Lz4FrameEncoder(boolean highCompressor) {}
  public Lz4FrameEncoder(LZ4Factory factory, boolean highCompressor, int blockSize, Checksum checksum) {}
  public Lz4FrameEncoder(LZ4Factory factory, boolean highCompressor, int blockSize, Checksum checksum, int maxEncodeSize) {}

  public boolean isClosed();
  public ChannelFuture close();
  public ChannelFuture close(ChannelPromise promise);
}
