// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.common;

import java.nio.ByteBuffer;
import org.apache.uniffle.common.netty.buffer.ManagedBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;
import org.refledger.annotations.When;

@RefCounted(release = "release")
public class ShuffleIndexResult {
  public ShuffleIndexResult() {}
  public ShuffleIndexResult(byte[] data, long dataFileLen) {}
  public ShuffleIndexResult(ByteBuffer data, long dataFileLen) {}
  @ViewOf("buffer")
  public ShuffleIndexResult(ManagedBuffer buffer, long dataFileLen, String dataFileName) {}
  @ViewOf("buffer")
  public ShuffleIndexResult(ManagedBuffer buffer, long dataFileLen, String dataFileName, int storageId) {}
  @ViewOf("buffer")
  public ShuffleIndexResult(ManagedBuffer buffer, long dataFileLen, String dataFileName, int[] storageIds) {}
  public byte[] getData();
  @Borrowed(of = "this")
  public ByteBuffer getIndexData();
  public long getDataFileLen();
  @Escapes(when = When.TRUE)
  public boolean isEmpty();
  @Releases
  public void release();
  @Borrowed(of = "this")
  public ManagedBuffer getManagedBuffer();
  public String getDataFileName();
  public int[] getStorageIds();
}
