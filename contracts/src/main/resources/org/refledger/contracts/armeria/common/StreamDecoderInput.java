// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common.stream;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Owned;

public interface StreamDecoderInput {
  int readableBytes();
  @Owned
  ByteBuf readBytes(int length);
  void readBytes(byte[] dst);
}
