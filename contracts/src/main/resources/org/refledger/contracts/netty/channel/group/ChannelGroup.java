package io.netty.channel.group;

import io.netty.channel.Channel;
import io.netty.channel.ChannelId;
import java.util.Set;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Same;

public interface ChannelGroup extends Set<Channel>, Comparable<ChannelGroup> {
  String name();
  Channel find(ChannelId id);
  ChannelGroupFuture write(@Consumed Object message);
  ChannelGroupFuture write(@Consumed Object message, ChannelMatcher matcher);
  ChannelGroupFuture write(@Consumed Object message, ChannelMatcher matcher, boolean voidPromise);
  @Same ChannelGroup flush();
  ChannelGroup flush(ChannelMatcher matcher);
  ChannelGroupFuture writeAndFlush(@Consumed Object message);
  ChannelGroupFuture flushAndWrite(Object message);
  ChannelGroupFuture writeAndFlush(@Consumed Object message, ChannelMatcher matcher);
  ChannelGroupFuture writeAndFlush(@Consumed Object message, ChannelMatcher matcher, boolean voidPromise);
  ChannelGroupFuture flushAndWrite(Object message, ChannelMatcher matcher);
  ChannelGroupFuture disconnect();
  ChannelGroupFuture disconnect(ChannelMatcher matcher);
  ChannelGroupFuture close();
  ChannelGroupFuture close(ChannelMatcher matcher);
  ChannelGroupFuture deregister();
  ChannelGroupFuture deregister(ChannelMatcher matcher);
  ChannelGroupFuture newCloseFuture();
  ChannelGroupFuture newCloseFuture(ChannelMatcher matcher);
}
