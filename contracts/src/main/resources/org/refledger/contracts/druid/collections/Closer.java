// Signatures: org.apache.druid:druid-processing 31.0.1
package org.apache.druid.java.util.common.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Same;

@RefCounted(release = "close")
public final class Closer implements Closeable {
  @Owned
  public static Closer create();
  public <C extends Closeable> void registerAll(@Consumed Collection<C> closeables);
  @Same("closeable")
  public <C extends Closeable> C register(@Consumed C closeable);
  public RuntimeException rethrow(Throwable e) throws IOException;
  @Releases
  public void close() throws IOException;
}
