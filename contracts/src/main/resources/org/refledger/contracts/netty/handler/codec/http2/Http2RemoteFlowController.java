package io.netty.handler.codec.http2;

import io.netty.channel.ChannelHandlerContext;

public interface Http2RemoteFlowController extends Http2FlowController {
  ChannelHandlerContext channelHandlerContext();
  void addFlowControlled(Http2Stream stream, FlowControlled payload);
  boolean hasFlowControlled(Http2Stream stream);
  void writePendingBytes() throws Http2Exception;
  void listener(Listener listener);
  boolean isWritable(Http2Stream stream);
  void channelWritabilityChanged() throws Http2Exception;
  void updateDependencyTree(int childStreamId, int parentStreamId, short weight, boolean exclusive);

  interface FlowControlled {
    int size();
    void error(ChannelHandlerContext ctx, Throwable cause);
    void writeComplete();
    void write(ChannelHandlerContext ctx, int allowedBytes);
    boolean merge(ChannelHandlerContext ctx, FlowControlled next);
  }

  interface Listener {
    void writabilityChanged(Http2Stream stream);
  }
}
