package io.netty.handler.codec.http2;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.stream.ChunkedInput;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public final class Http2DataChunkedInput implements ChunkedInput<Http2DataFrame> {
  public Http2DataChunkedInput(ChunkedInput<ByteBuf> input, Http2FrameStream stream) {}

  @Owned @Nullable @MayThrow public Http2DataFrame readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow public Http2DataFrame readChunk(ByteBufAllocator allocator) throws Exception;
}
