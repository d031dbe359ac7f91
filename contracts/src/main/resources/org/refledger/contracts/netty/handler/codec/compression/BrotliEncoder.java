package io.netty.handler.codec.compression;

import com.aayushatharva.brotli4j.encoder.Encoder;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.io.IOException;

public final class BrotliEncoder extends MessageToByteEncoder<ByteBuf> {
  public BrotliEncoder() {}
  public BrotliEncoder(BrotliOptions brotliOptions) {}
  public BrotliEncoder(Encoder.Parameters parameters) {}
  public BrotliEncoder(Encoder.Parameters parameters, boolean isSharable) {}

  public void finish(ChannelHandlerContext ctx) throws IOException;
}
