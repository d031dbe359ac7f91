// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.common;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.uniffle.common.netty.buffer.ManagedBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

@RefCounted(release = "release")
public class ShuffleDataResult {
  public ShuffleDataResult() {}
  public ShuffleDataResult(byte[] data) {}
  @ViewOf("buffer")
  public ShuffleDataResult(ManagedBuffer buffer) {}
  public ShuffleDataResult(ByteBuffer data, List<BufferSegment> bufferSegments) {}
  @ViewOf("data")
  public ShuffleDataResult(ByteBuf data, List<BufferSegment> bufferSegments) {}
  public ShuffleDataResult(byte[] data, List<BufferSegment> bufferSegments) {}
  @ViewOf("data")
  public ShuffleDataResult(ManagedBuffer data, List<BufferSegment> bufferSegments) {}
  public byte[] getData();
  public int getDataLength();
  @Borrowed(of = "this")
  public ByteBuf getDataBuf();
  @Borrowed(of = "this")
  public ByteBuffer getDataBuffer();
  @Borrowed(of = "this")
  public ManagedBuffer getManagedBuffer();
  public List<BufferSegment> getBufferSegments();
  @Escapes(when = When.TRUE)
  public boolean isEmpty();
  @Releases
  public void release();
}
