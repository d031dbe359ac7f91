package io.netty.handler.codec.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.stream.ChunkedInput;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.When;

public class HttpChunkedInput implements ChunkedInput<HttpContent> {
  public HttpChunkedInput(ChunkedInput<ByteBuf> input) {}
  public HttpChunkedInput(ChunkedInput<ByteBuf> input, @Consumed(when = When.RETURNS) LastHttpContent lastHttpContent) {}

  @Owned @Nullable @MayThrow public HttpContent readChunk(ChannelHandlerContext ctx) throws Exception;
  @Owned @Nullable @MayThrow public HttpContent readChunk(ByteBufAllocator allocator) throws Exception;
}
