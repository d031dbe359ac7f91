package io.netty.channel.unix;

import io.netty.buffer.ByteBuf;
import java.net.InetSocketAddress;

public final class UnixChannelUtil {
  public static boolean isBufferCopyNeededForWrite(ByteBuf byteBuf);
  public static InetSocketAddress computeRemoteAddr(InetSocketAddress remoteAddr, InetSocketAddress osRemoteAddr);
}
