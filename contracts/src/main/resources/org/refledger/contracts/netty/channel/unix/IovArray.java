package io.netty.channel.unix;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelOutboundBuffer.MessageProcessor;

public final class IovArray implements MessageProcessor {
  public static final int IOV_SIZE;

  public IovArray() {}
  public IovArray(ByteBuf memory) {}

  public void clear();
  public boolean add(ByteBuf buf);
  public boolean add(ByteBuf buf, int offset, int len);
  public int count();
  public long size();
  public void maxBytes(long maxBytes);
  public long maxBytes();
  public long memoryAddress(int offset);
  public void release();
}
