// Signatures: org.apache.ozone:hdds-common 2.2.1
package org.apache.hadoop.hdds.utils.db;

import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public interface Codec<T> {
  Class<T> getTypeClass();
  boolean supportCodecBuffer();
  @Owned @MayThrow
  CodecBuffer toCodecBuffer(T object, CodecBuffer.Allocator allocator) throws CodecException;
  @Owned @MayThrow
  CodecBuffer toDirectCodecBuffer(T object) throws CodecException;
  @Owned @MayThrow
  CodecBuffer toHeapCodecBuffer(T object) throws CodecException;
  @MayThrow
  T fromCodecBuffer(CodecBuffer buffer) throws CodecException;
  byte[] toPersistedFormat(T object) throws CodecException;
  byte[] toPersistedFormatImpl(T object) throws Exception;
  T fromPersistedFormat(byte[] rawData) throws CodecException;
  T fromPersistedFormatImpl(byte[] rawData) throws Exception;
  T copyObject(T object);
}
