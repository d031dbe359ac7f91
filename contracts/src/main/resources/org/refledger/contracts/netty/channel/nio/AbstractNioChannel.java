package io.netty.channel.nio;

import io.netty.buffer.ByteBuf;
import io.netty.channel.AbstractChannel;
import io.netty.channel.Channel;
import io.netty.util.ReferenceCounted;
import java.net.SocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.ViewOf;

public abstract class AbstractNioChannel extends AbstractChannel {
  protected AbstractNioChannel(Channel parent, SelectableChannel ch, int readInterestOp) {}

  public NioUnsafe unsafe();
  protected SelectableChannel javaChannel();
  public NioEventLoop eventLoop();
  protected SelectionKey selectionKey();
  protected boolean isReadPending();
  protected void setReadPending(boolean readPending);
  protected void clearReadPending();
  protected abstract boolean doConnect(SocketAddress remoteAddress, SocketAddress localAddress) throws Exception;
  protected abstract void doFinishConnect() throws Exception;
  @ViewOf("buf") @MayThrow protected ByteBuf newDirectBuffer(ByteBuf buf);
  @ViewOf("holder") @MayThrow protected ByteBuf newDirectBuffer(ReferenceCounted holder, ByteBuf buf);

  public interface NioUnsafe extends Unsafe {
    SelectableChannel ch();
    void finishConnect();
    void read();
    void forceFlush();
  }

  protected abstract class AbstractNioUnsafe extends AbstractUnsafe implements NioUnsafe {
    protected void removeReadOp();
  }
}
