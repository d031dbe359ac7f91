package io.netty.channel.nio;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.RecvByteBufAllocator;
import java.nio.channels.SelectableChannel;
import java.util.List;

public abstract class AbstractNioMessageChannel extends AbstractNioChannel {
  protected AbstractNioMessageChannel(Channel parent, SelectableChannel ch, int readInterestOp) {}

  protected AbstractNioUnsafe newUnsafe();
  protected boolean continueReading(RecvByteBufAllocator.Handle allocHandle);
  protected boolean continueOnWriteError();
  protected boolean closeOnReadError(Throwable cause);
  protected abstract int doReadMessages(List<Object> buf) throws Exception;
  protected abstract boolean doWriteMessage(Object msg, ChannelOutboundBuffer in) throws Exception;
}
