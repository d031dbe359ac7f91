// Signatures: com.netflix.zuul:zuul-core 2.6.0
package com.netflix.zuul.netty.server.push;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import org.refledger.annotations.Consumed;

public class PushConnection {
  public ChannelFuture sendPushMessage(@Consumed ByteBuf mesg);
}
