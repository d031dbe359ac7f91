package io.netty.channel;

import io.netty.buffer.ByteBufAllocator;
import io.netty.util.AttributeMap;
import java.net.SocketAddress;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Same;

public interface Channel extends AttributeMap, ChannelOutboundInvoker, Comparable<Channel> {
  ChannelId id();
  EventLoop eventLoop();
  Channel parent();
  ChannelConfig config();
  boolean isOpen();
  boolean isRegistered();
  boolean isActive();
  ChannelMetadata metadata();
  SocketAddress localAddress();
  SocketAddress remoteAddress();
  ChannelFuture closeFuture();
  boolean isWritable();
  long bytesBeforeUnwritable();
  long bytesBeforeWritable();
  Unsafe unsafe();
  ChannelPipeline pipeline();
  ByteBufAllocator alloc();
  @Same Channel read();
  @Same Channel flush();

  interface Unsafe {
    RecvByteBufAllocator.Handle recvBufAllocHandle();
    SocketAddress localAddress();
    SocketAddress remoteAddress();
    void register(EventLoop eventLoop, ChannelPromise promise);
    void bind(SocketAddress localAddress, ChannelPromise promise);
    void connect(SocketAddress remoteAddress, SocketAddress localAddress, ChannelPromise promise);
    void disconnect(ChannelPromise promise);
    void close(ChannelPromise promise);
    void closeForcibly();
    void deregister(ChannelPromise promise);
    void beginRead();
    void write(@Consumed Object msg, ChannelPromise promise);
    void flush();
    ChannelPromise voidPromise();
    ChannelOutboundBuffer outboundBuffer();
  }
}
