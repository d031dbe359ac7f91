// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.nio;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.hadoop.hbase.io.ByteBuffAllocator.Recycler;
import org.apache.hadoop.hbase.util.ObjectIntPair;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public abstract class ByteBuff implements HBaseReferenceCounted {
  @Releases
  public boolean release();
  public abstract int position();
  @Same
  public abstract ByteBuff position(int position);
  @Same
  public abstract ByteBuff skip(int len);
  @Same
  public abstract ByteBuff moveBack(int len);
  public abstract int capacity();
  public abstract int limit();
  @Same
  public abstract ByteBuff limit(int limit);
  @Same
  public abstract ByteBuff rewind();
  @Same
  public abstract ByteBuff mark();
  @ViewOf
  public abstract ByteBuffer asSubByteBuffer(int length);
  @ViewOf
  public abstract void asSubByteBuffer(int offset, int length, ObjectIntPair<ByteBuffer> pair);
  public abstract int remaining();
  public abstract boolean hasRemaining();
  @Same
  public abstract ByteBuff reset();
  @ViewOf
  public abstract ByteBuff slice();
  @ViewOf
  public abstract ByteBuff duplicate();
  public abstract byte get();
  public abstract byte get(int index);
  public abstract byte getByteAfterPosition(int offset);
  public abstract ByteBuff put(byte b);
  public abstract ByteBuff put(int index, byte b);
  public abstract void get(byte[] dst, int offset, int length);
  public abstract void get(int sourceOffset, byte[] dst, int offset, int length);
  public abstract void get(byte[] dst);
  public abstract ByteBuff put(byte[] src, int offset, int length);
  public abstract ByteBuff put(byte[] src);
  public abstract short getShort();
  public abstract short getShort(int index);
  public abstract short getShortAfterPosition(int offset);
  public abstract int getInt();
  @Same
  public abstract ByteBuff putInt(int value);
  public abstract int getInt(int index);
  public abstract int getIntAfterPosition(int offset);
  public abstract long getLong();
  @Same
  public abstract ByteBuff putLong(long value);
  public abstract long getLong(int index);
  public abstract long getLongAfterPosition(int offset);
  public byte[] toBytes();
  public abstract byte[] toBytes(int offset, int length);
  public abstract void get(ByteBuffer out, int sourceOffset, int length);
  public abstract ByteBuff put(int offset, ByteBuff src, int srcOffset, int length);
  public static ByteBuff wrap(ByteBuffer[] buffers, RefCnt refCnt);
  public static ByteBuff wrap(ByteBuffer[] buffers, Recycler recycler);
  public static ByteBuff wrap(ByteBuffer[] buffers);
  public static ByteBuff wrap(List<ByteBuffer> buffers, Recycler recycler);
  public static ByteBuff wrap(List<ByteBuffer> buffers);
  public static ByteBuff wrap(ByteBuffer buffer);
  @Same
  public ByteBuff touch();
  @Same
  public ByteBuff touch(Object hint);
  public RefCnt getRefCnt();
}
