// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.io.util;

import com.google.common.util.concurrent.RateLimiter;
import java.util.function.Function;
import org.apache.cassandra.utils.concurrent.SharedCloseableImpl;
import org.refledger.annotations.Owned;

public class FileHandle extends SharedCloseableImpl {
  public String path();
  public long dataLength();
  @Owned
  public FileHandle sharedCopy();
  @Owned
  public RandomAccessReader createReader();
  @Owned
  public RandomAccessReader createReader(RateLimiter limiter);
  @Owned
  public FileDataInput createReader(long position);

  public static class Builder {
    @Owned
    public FileHandle complete();
    @Owned
    public FileHandle complete(Function<File, ChannelProxy> channelProxyFactory);
  }
}
