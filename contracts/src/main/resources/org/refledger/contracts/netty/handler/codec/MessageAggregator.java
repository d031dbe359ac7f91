package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.ViewOf;

public abstract class MessageAggregator<I, S, C extends ByteBufHolder, O extends ByteBufHolder> extends MessageToMessageDecoder<I> {
  protected MessageAggregator(int maxContentLength) {}
  protected MessageAggregator(int maxContentLength, Class<? extends I> inboundMessageType) {}

  protected abstract boolean isStartMessage(I msg) throws Exception;
  protected abstract boolean isContentMessage(I msg) throws Exception;
  protected abstract boolean isLastContentMessage(C msg) throws Exception;
  protected abstract boolean isAggregated(I msg) throws Exception;
  public int maxContentLength();
  public int maxCumulationBufferComponents();
  public void setMaxCumulationBufferComponents(int maxCumulationBufferComponents);
  public boolean isHandlingOversizedMessage();
  protected ChannelHandlerContext ctx();
  protected abstract boolean isContentLengthInvalid(S start, int maxContentLength) throws Exception;
  protected abstract Object newContinueResponse(S start, int maxContentLength, ChannelPipeline pipeline) throws Exception;
  protected abstract boolean closeAfterContinueResponse(Object msg) throws Exception;
  protected abstract boolean ignoreContentAfterContinueResponse(Object msg) throws Exception;
  @ViewOf("content") @MayThrow protected abstract O beginAggregation(S start, ByteBuf content) throws Exception;
  @MayThrow protected void aggregate(@Borrowed O aggregated, @Borrowed C content) throws Exception;
  protected void finishAggregation(O aggregated) throws Exception;
  @MayThrow protected void handleOversizedMessage(ChannelHandlerContext ctx, @Borrowed S oversized) throws Exception;
  protected void releaseCurrentMessage();
}
