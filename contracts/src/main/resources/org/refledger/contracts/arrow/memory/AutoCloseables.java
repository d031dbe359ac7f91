// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.util;

import java.util.Collection;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ReleasesElements;
import org.refledger.annotations.Same;

public final class AutoCloseables {
  @Owned
  public static AutoCloseable all(@Consumed Collection<? extends AutoCloseable> autoCloseables);
  public static void close(Throwable t, @ReleasesElements AutoCloseable... autoCloseables);
  public static void close(Throwable t, @ReleasesElements Iterable<? extends AutoCloseable> autoCloseables);
  public static void close(@ReleasesElements AutoCloseable... autoCloseables) throws Exception;
  public static void close(@ReleasesElements Iterable<? extends AutoCloseable> ac) throws Exception;
  public static void close(Iterable<? extends AutoCloseable>... closeables) throws Exception;
  public static RollbackCloseable rollbackable(@Escapes AutoCloseable... closeables);
  public static void closeNoChecked(@Releases AutoCloseable autoCloseable);
  public static AutoCloseable noop();

  public static class RollbackCloseable implements AutoCloseable {
    @Same("t")
    public <T extends AutoCloseable> T add(@Escapes T t);
    public void addAll(@Escapes AutoCloseable... list);
    public void addAll(@Escapes Iterable<? extends AutoCloseable> list);
    @MayThrow
    public void commit();
    @MayThrow
    public void close() throws Exception;
  }
}
