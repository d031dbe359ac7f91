// Signatures: com.google.guava:guava 33.4.0-jre
package com.google.common.io;

import java.io.Closeable;
import java.io.IOException;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.NoReturn;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Same;

@RefCounted(release = "close")
public final class Closer implements Closeable {
  @Owned
  public static Closer create();
  @Same("closeable")
  public <C extends Closeable> C register(@Consumed C closeable);
  @NoReturn
  public RuntimeException rethrow(Throwable e) throws IOException;
  @NoReturn
  public <X extends Exception> RuntimeException rethrow(Throwable e, Class<X> declaredType) throws IOException, X;
  @NoReturn
  public <X1 extends Exception, X2 extends Exception> RuntimeException rethrow(
      Throwable e, Class<X1> declaredType1, Class<X2> declaredType2) throws IOException, X1, X2;
  @Releases
  public void close() throws IOException;
}
