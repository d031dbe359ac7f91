// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import org.apache.spark.network.protocol.Message;
import org.refledger.annotations.Consumed;

public class TransportChannelHandler extends SimpleChannelInboundHandler<Message> {
  public void channelRead0(ChannelHandlerContext ctx, @Consumed Message request) throws Exception;
}
