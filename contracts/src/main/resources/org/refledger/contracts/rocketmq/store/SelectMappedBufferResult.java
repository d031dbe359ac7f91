// Signatures: org.apache.rocketmq:rocketmq-store 5.3.1
package org.apache.rocketmq.store;

import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "release")
public class SelectMappedBufferResult {
  @Borrowed(of = "this")
  public ByteBuffer getByteBuffer();
  public int getSize();
  public void setSize(int s);
  @Releases
  public void release();
  public boolean hasReleased();
  public long getStartOffset();
  public boolean isInCache();
}
