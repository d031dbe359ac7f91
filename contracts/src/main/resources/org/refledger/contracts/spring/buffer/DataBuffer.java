// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.function.IntPredicate;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

@MayBeCounted
public interface DataBuffer {
  @NoThrow
  DataBufferFactory factory();
  int indexOf(IntPredicate predicate, int fromIndex);
  int lastIndexOf(IntPredicate predicate, int fromIndex);
  int readableByteCount();
  int writableByteCount();
  int capacity();
  @Same
  DataBuffer capacity(int capacity);
  @Same
  DataBuffer ensureCapacity(int capacity);
  @Same
  DataBuffer ensureWritable(int capacity);
  int readPosition();
  @Same
  DataBuffer readPosition(int readPosition);
  int writePosition();
  @Same
  DataBuffer writePosition(int writePosition);
  byte getByte(int index);
  byte read();
  @Same
  DataBuffer read(byte[] destination);
  @Same
  DataBuffer read(byte[] destination, int offset, int length);
  @Same
  DataBuffer write(byte b);
  @Same
  DataBuffer write(byte[] source);
  @Same
  DataBuffer write(byte[] source, int offset, int length);
  @Same
  DataBuffer write(DataBuffer... buffers);
  @Same
  DataBuffer write(ByteBuffer... buffers);
  @Same
  DataBuffer write(CharSequence charSequence, Charset charset);
  @ViewOf
  DataBuffer slice(int index, int length);
  @Owned(viewOf = "this")
  DataBuffer retainedSlice(int index, int length);
  @Owned
  DataBuffer split(int index);
  @Borrowed(of = "this")
  ByteBuffer asByteBuffer();
  @Borrowed(of = "this")
  ByteBuffer asByteBuffer(int index, int length);
  @Borrowed(of = "this")
  ByteBuffer toByteBuffer();
  ByteBuffer toByteBuffer(int index, int length);
  void toByteBuffer(ByteBuffer dest);
  void toByteBuffer(int srcPos, ByteBuffer dest, int destPos, int length);
  ByteBufferIterator readableByteBuffers();
  ByteBufferIterator writableByteBuffers();
  @Borrowed(of = "this")
  InputStream asInputStream();
  @ViewOf
  InputStream asInputStream(boolean releaseOnClose);
  @Borrowed(of = "this")
  OutputStream asOutputStream();

  interface ByteBufferIterator extends Iterator<ByteBuffer>, Closeable {
    void close();
  }
}
