// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "close")
public final class ArrowBuf implements AutoCloseable {
  public int refCnt();
  @ViewOf
  public ReferenceManager getReferenceManager();
  public long capacity();
  @Same
  public ArrowBuf capacity(long newCapacity);
  public long readableBytes();
  public long writableBytes();
  @ViewOf
  public ArrowBuf slice();
  @ViewOf
  public ArrowBuf slice(long index, long length);
  @Borrowed(of = "this")
  public ByteBuffer nioBuffer();
  @Borrowed(of = "this")
  public ByteBuffer nioBuffer(long index, int length);
  public long memoryAddress();
  @Releases
  public void close();
  public long readerIndex();
  public long writerIndex();
  @Same
  public ArrowBuf readerIndex(long readerIndex);
  @Same
  public ArrowBuf writerIndex(long writerIndex);
  @Same
  public ArrowBuf setZero(long index, long length);
  @Same
  public ArrowBuf setOne(int index, int length);
  @Same
  public ArrowBuf setOne(long index, long length);
  @Consumed @Owned
  public ArrowBuf reallocIfNeeded(long size);
  @Same
  public ArrowBuf clear();
}
