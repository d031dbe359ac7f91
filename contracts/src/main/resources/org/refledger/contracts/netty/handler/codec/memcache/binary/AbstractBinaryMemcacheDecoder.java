package io.netty.handler.codec.memcache.binary;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.memcache.AbstractMemcacheObjectDecoder;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public abstract class AbstractBinaryMemcacheDecoder<M extends BinaryMemcacheMessage> extends AbstractMemcacheObjectDecoder {
  public static final int DEFAULT_MAX_CHUNK_SIZE;

  protected AbstractBinaryMemcacheDecoder() {}
  protected AbstractBinaryMemcacheDecoder(int chunkSize) {}

  protected void resetDecoder();
  @Owned @MayThrow protected abstract M decodeHeader(ByteBuf in);
  @Owned protected abstract M buildInvalidMessage();
}
