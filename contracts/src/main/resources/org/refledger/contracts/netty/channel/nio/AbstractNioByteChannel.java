package io.netty.channel.nio;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.FileRegion;
import java.nio.channels.SelectableChannel;

public abstract class AbstractNioByteChannel extends AbstractNioChannel {
  protected AbstractNioByteChannel(Channel parent, SelectableChannel ch) {}

  protected abstract ChannelFuture shutdownInput();
  protected boolean isInputShutdown0();
  protected AbstractNioUnsafe newUnsafe();
  protected int doWrite0(ChannelOutboundBuffer in) throws Exception;
  protected void incompleteWrite(boolean setOpWrite);
  protected abstract long doWriteFileRegion(FileRegion region) throws Exception;
  protected abstract int doReadBytes(ByteBuf buf) throws Exception;
  protected abstract int doWriteBytes(ByteBuf buf) throws Exception;
  protected void setOpWrite();
  protected void clearOpWrite();

  protected class NioByteUnsafe extends AbstractNioUnsafe {
  }
}
