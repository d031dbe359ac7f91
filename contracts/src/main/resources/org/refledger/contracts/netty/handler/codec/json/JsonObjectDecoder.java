package io.netty.handler.codec.json;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class JsonObjectDecoder extends ByteToMessageDecoder {
  public JsonObjectDecoder() {}
  public JsonObjectDecoder(int maxObjectLength) {}
  public JsonObjectDecoder(boolean streamArrayElements) {}
  public JsonObjectDecoder(int maxObjectLength, boolean streamArrayElements) {}

  @Owned @MayThrow protected ByteBuf extractObject(ChannelHandlerContext ctx, ByteBuf buffer, int index, int length);
}
