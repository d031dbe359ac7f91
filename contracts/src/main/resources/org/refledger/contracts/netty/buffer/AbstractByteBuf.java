package io.netty.buffer;

import org.refledger.annotations.Owned;

public abstract class AbstractByteBuf extends ByteBuf {
  @Owned protected AbstractByteBuf(int maxCapacity) {}

  protected void maxCapacity(int maxCapacity);
  protected void adjustMarkers(int decrement);
  protected void trimIndicesToCapacity(int newCapacity);
  protected SwappedByteBuf newSwappedByteBuf();
  protected abstract byte _getByte(int index);
  protected abstract short _getShort(int index);
  protected abstract short _getShortLE(int index);
  protected abstract int _getUnsignedMedium(int index);
  protected abstract int _getUnsignedMediumLE(int index);
  protected abstract int _getInt(int index);
  protected abstract int _getIntLE(int index);
  protected abstract long _getLong(int index);
  protected abstract long _getLongLE(int index);
  protected abstract void _setByte(int index, int value);
  protected abstract void _setShort(int index, int value);
  protected abstract void _setShortLE(int index, int value);
  protected abstract void _setMedium(int index, int value);
  protected abstract void _setMediumLE(int index, int value);
  protected abstract void _setInt(int index, int value);
  protected abstract void _setIntLE(int index, int value);
  protected abstract void _setLong(int index, long value);
  protected abstract void _setLongLE(int index, long value);
  protected void checkIndex(int index);
  protected void checkIndex(int index, int fieldLength);
  protected void checkSrcIndex(int index, int length, int srcIndex, int srcCapacity);
  protected void checkDstIndex(int index, int length, int dstIndex, int dstCapacity);
  protected void checkDstIndex(int length, int dstIndex, int dstCapacity);
  protected void checkReadableBytes(int minimumReadableBytes);
  protected void checkNewCapacity(int newCapacity);
  protected void ensureAccessible();
}
