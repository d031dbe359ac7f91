package io.netty.channel;

import io.netty.util.DefaultAttributeMap;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.concurrent.Executor;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.ViewOf;

public abstract class AbstractChannel extends DefaultAttributeMap implements Channel {
  protected AbstractChannel(Channel parent) {}
  protected AbstractChannel(Channel parent, ChannelId id) {}

  protected int maxMessagesPerWrite();
  protected ChannelId newId();
  protected DefaultChannelPipeline newChannelPipeline();
  protected void invalidateLocalAddress();
  protected void invalidateRemoteAddress();
  protected abstract AbstractUnsafe newUnsafe();
  public int compareTo(Channel o);
  protected abstract boolean isCompatible(EventLoop loop);
  protected abstract SocketAddress localAddress0();
  protected abstract SocketAddress remoteAddress0();
  protected void doRegister() throws Exception;
  protected abstract void doBind(SocketAddress localAddress) throws Exception;
  protected abstract void doDisconnect() throws Exception;
  protected abstract void doClose() throws Exception;
  protected void doShutdownOutput() throws Exception;
  protected void doDeregister() throws Exception;
  protected abstract void doBeginRead() throws Exception;
  protected abstract void doWrite(ChannelOutboundBuffer in) throws Exception;
  @ViewOf("msg") @MayThrow protected Object filterOutboundMessage(Object msg) throws Exception;
  protected void validateFileRegion(DefaultFileRegion region, long position) throws IOException;

  protected abstract class AbstractUnsafe implements Unsafe {
    public void shutdownOutput(ChannelPromise promise);
    protected void flush0();
    protected void handleWriteError(Throwable t);
    protected boolean ensureOpen(ChannelPromise promise);
    protected void safeSetSuccess(ChannelPromise promise);
    protected void safeSetFailure(ChannelPromise promise, Throwable cause);
    protected void closeIfClosed();
    protected Throwable annotateConnectException(Throwable cause, SocketAddress remoteAddress);
    protected Executor prepareToClose();
  }
}
