package io.netty.handler.codec.compression;

import io.netty.buffer.ByteBuf;
import java.util.zip.Checksum;

abstract class ByteBufChecksum implements Checksum {
  public void update(ByteBuf b, int off, int len);
}
