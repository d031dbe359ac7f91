package io.netty.channel.embedded;

import io.netty.channel.AbstractChannel;
import io.netty.channel.Channel;
import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelId;
import io.netty.channel.ChannelPromise;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Same;

public class EmbeddedChannel extends AbstractChannel {
  public EmbeddedChannel() {}
  public EmbeddedChannel(ChannelId channelId) {}
  public EmbeddedChannel(ChannelHandler... handlers) {}
  public EmbeddedChannel(boolean hasDisconnect, ChannelHandler... handlers) {}
  public EmbeddedChannel(boolean register, boolean hasDisconnect, ChannelHandler... handlers) {}
  public EmbeddedChannel(ChannelId channelId, ChannelHandler... handlers) {}
  public EmbeddedChannel(ChannelId channelId, boolean hasDisconnect, ChannelHandler... handlers) {}
  public EmbeddedChannel(ChannelId channelId, boolean register, boolean hasDisconnect, ChannelHandler... handlers) {}
  public EmbeddedChannel(Channel parent, ChannelId channelId, boolean register, boolean hasDisconnect, ChannelHandler... handlers) {}
  public EmbeddedChannel(ChannelId channelId, boolean hasDisconnect, ChannelConfig config, ChannelHandler... handlers) {}

  public void register() throws Exception;
  public Queue<Object> inboundMessages();
  public Queue<Object> lastInboundBuffer();
  public Queue<Object> outboundMessages();
  public Queue<Object> lastOutboundBuffer();
  @Owned @Nullable public <T> T readInbound();
  @Owned @Nullable public <T> T readOutbound();
  @MayThrow public boolean writeInbound(@Consumed Object... msgs);
  public ChannelFuture writeOneInbound(@Consumed Object msg);
  public ChannelFuture writeOneInbound(@Consumed Object msg, ChannelPromise promise);
  @Same public EmbeddedChannel flushInbound();
  @MayThrow public boolean writeOutbound(@Consumed Object... msgs);
  public ChannelFuture writeOneOutbound(@Consumed Object msg);
  public ChannelFuture writeOneOutbound(@Consumed Object msg, ChannelPromise promise);
  @Same public EmbeddedChannel flushOutbound();
  public boolean finish();
  public boolean finishAndReleaseAll();
  public boolean releaseInbound();
  public boolean releaseOutbound();
  @MayThrow public void runPendingTasks();
  public boolean hasPendingTasks();
  public long runScheduledPendingTasks();
  public void advanceTimeBy(long duration, TimeUnit unit);
  public void freezeTime();
  public void unfreezeTime();
  @MayThrow public void checkException();
  protected void ensureOpen();
  protected void handleOutboundMessage(@Consumed Object msg);
  protected void handleInboundMessage(@Consumed Object msg);
}
