package io.netty.channel;

public interface ServerChannel extends Channel {
}
