package io.netty.handler.codec;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.List;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.OwnsElements;

public abstract class ByteToMessageDecoder extends ChannelInboundHandlerAdapter {
  public static final Cumulator MERGE_CUMULATOR;
  public static final Cumulator COMPOSITE_CUMULATOR;

  protected ByteToMessageDecoder() {}

  public void setSingleDecode(boolean singleDecode);
  public boolean isSingleDecode();
  public void setCumulator(Cumulator cumulator);
  public void setDiscardAfterReads(int discardAfterReads);
  protected int actualReadableBytes();
  @Borrowed(of = "this") protected ByteBuf internalBuffer();
  protected void handlerRemoved0(ChannelHandlerContext ctx) throws Exception;
  protected void discardSomeReadBytes();
  @MayThrow protected void callDecode(ChannelHandlerContext ctx, @Borrowed ByteBuf in, @OwnsElements List<Object> out);
  @MayThrow protected abstract void decode(ChannelHandlerContext ctx, @Borrowed ByteBuf in, @OwnsElements List<Object> out) throws Exception;
  @MayThrow protected void decodeLast(ChannelHandlerContext ctx, @Borrowed ByteBuf in, @OwnsElements List<Object> out) throws Exception;

  public interface Cumulator {
    @Owned @MayThrow ByteBuf cumulate(ByteBufAllocator alloc, @Consumed ByteBuf cumulation, @Consumed ByteBuf in);
  }
}
