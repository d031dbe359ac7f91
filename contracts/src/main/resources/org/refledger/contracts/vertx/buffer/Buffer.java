// Signatures: io.vertx:vertx-core 4.5.11
package io.vertx.core.buffer;

import io.netty.buffer.ByteBuf;
import io.vertx.core.json.JsonObject;
import io.vertx.core.shareddata.ClusterSerializable;
import io.vertx.core.shareddata.Shareable;
import java.nio.charset.Charset;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Uncounted;

@Uncounted
public interface Buffer extends ClusterSerializable, Shareable {
  static Buffer buffer(@Escapes ByteBuf byteBuf);
  String toString();
  String toString(String enc);
  String toString(Charset enc);
  JsonObject toJsonObject();
  byte[] getBytes();
  byte[] getBytes(int start, int end);
  Buffer getBytes(byte[] dst);
  Buffer getBytes(byte[] dst, int dstIndex);
  Buffer getBytes(int start, int end, byte[] dst);
  Buffer getBytes(int start, int end, byte[] dst, int dstIndex);
  String getString(int start, int end, String enc);
  String getString(int start, int end);
  Buffer appendBuffer(Buffer buff);
  Buffer appendBuffer(Buffer buff, int offset, int len);
  Buffer appendBytes(byte[] bytes);
  Buffer appendBytes(byte[] bytes, int offset, int len);
  int length();
  Buffer copy();
  Buffer slice();
  Buffer slice(int start, int end);
  @Uncounted
  ByteBuf getByteBuf();
}
