package io.netty.handler.codec.http.websocketx;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.stream.ChunkedInput;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public final class WebSocketChunkedInput implements ChunkedInput<WebSocketFrame> {
  public WebSocketChunkedInput(ChunkedInput<ByteBuf> input) {}
  public WebSocketChunkedInput(ChunkedInput<ByteBuf> input, int rsv) {}

  @Owned @Nullable @MayThrow public WebSocketFrame readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow public WebSocketFrame readChunk(ByteBufAllocator allocator) throws Exception;
}
