package io.netty.channel.group;

import io.netty.channel.Channel;
import io.netty.util.concurrent.EventExecutor;
import java.util.AbstractSet;
import java.util.Iterator;

public class DefaultChannelGroup extends AbstractSet<Channel> implements ChannelGroup {
  public DefaultChannelGroup(EventExecutor executor) {}
  public DefaultChannelGroup(String name, EventExecutor executor) {}
  public DefaultChannelGroup(EventExecutor executor, boolean stayClosed) {}
  public DefaultChannelGroup(String name, EventExecutor executor, boolean stayClosed) {}

  public boolean isEmpty();
  public int size();
  public boolean contains(Object o);
  public boolean add(Channel channel);
  public boolean remove(Object o);
  public void clear();
  public Iterator<Channel> iterator();
  public Object[] toArray();
  public <T> T[] toArray(T[] a);
  public int compareTo(ChannelGroup o);
}
