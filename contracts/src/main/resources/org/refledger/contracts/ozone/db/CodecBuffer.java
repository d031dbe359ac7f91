// Signatures: org.apache.ozone:hdds-common 2.2.1
package org.apache.hadoop.hdds.utils.db;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.ratis.util.UncheckedAutoCloseable;
import org.apache.ratis.util.function.CheckedFunction;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

@RefCounted(release = {"release", "close"})
public class CodecBuffer implements UncheckedAutoCloseable {
  @Uncounted
  public static CodecBuffer getEmptyBuffer();
  @Owned
  public static CodecBuffer allocateDirect(int capacity);
  @Owned
  public static CodecBuffer allocateHeap(int capacity);
  @Owned
  public static CodecBuffer wrap(byte[] array);
  @Owned
  public static CodecBuffer wrap(ByteString bytes);
  public boolean isDirect();
  @Releases
  public void close();
  @Releases
  public void release();
  public int readableBytes();
  @Borrowed(of = "this")
  public ByteBuffer asWritableByteBuffer();
  @Borrowed(of = "this")
  public ByteBuffer asReadOnlyByteBuffer();
  public byte[] getArray();
  public boolean startsWith(CodecBuffer prefix);
  @Borrowed(of = "this")
  public InputStream getInputStream();
  @Same
  public CodecBuffer putShort(short n);
  @Same
  public CodecBuffer putInt(int n);
  @Same
  public CodecBuffer putLong(long n);
  public CodecBuffer put(byte val);
  public CodecBuffer put(ByteBuffer buffer);
  public CodecBuffer put(CheckedFunction<OutputStream, Integer, IOException> source) throws CodecException;
}
