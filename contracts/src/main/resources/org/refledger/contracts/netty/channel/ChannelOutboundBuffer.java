package io.netty.channel;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.CalledNow;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.ElementOf;
import org.refledger.annotations.MayThrow;

public final class ChannelOutboundBuffer {
  public void addMessage(@Consumed Object msg, int size, ChannelPromise promise);
  public void addFlush();
  @ElementOf @Nullable public Object current();
  public long currentProgress();
  public void progress(long amount);
  public boolean remove();
  public boolean remove(Throwable cause);
  public void removeBytes(long writtenBytes);
  public ByteBuffer[] nioBuffers();
  public ByteBuffer[] nioBuffers(int maxCount, long maxBytes);
  public int nioBufferCount();
  public long nioBufferSize();
  public boolean isWritable();
  public boolean getUserDefinedWritability(int index);
  public void setUserDefinedWritability(int index, boolean writable);
  public int size();
  public boolean isEmpty();
  public void recycle();
  public long totalPendingWriteBytes();
  public long bytesBeforeUnwritable();
  public long bytesBeforeWritable();
  @MayThrow public void forEachFlushedMessage(@CalledNow MessageProcessor processor) throws Exception;

  public interface MessageProcessor {
    boolean processMessage(@Borrowed Object msg) throws Exception;
  }
}
