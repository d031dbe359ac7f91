// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.unsafe;

import org.refledger.annotations.Consumed;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

public final class PooledObjects {
  public static void close(@Releases Object obj);
  @Same("obj")
  public static <T> T touch(T obj);
  @Same("obj")
  public static <T> T touch(T obj, Object hint);
  @Uncounted
  public static <T> T copyAndClose(@Consumed T obj);
}
