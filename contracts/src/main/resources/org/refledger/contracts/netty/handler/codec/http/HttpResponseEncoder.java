package io.netty.handler.codec.http;

import io.netty.channel.ChannelHandlerContext;
import java.util.List;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.OwnsElements;

public class HttpResponseEncoder extends HttpObjectEncoder<HttpResponse> {
  // write() is overridden and releases nothing (since 4.1.80): what is encoded belongs to encode()
  @MayThrow
  protected void encode(ChannelHandlerContext ctx, @Consumed Object msg, @OwnsElements List<Object> out) throws Exception;
}
