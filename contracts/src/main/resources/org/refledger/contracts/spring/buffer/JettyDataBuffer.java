// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public final class JettyDataBuffer implements PooledDataBuffer {
  @Retains @Same
  public PooledDataBuffer retain();
  @Releases
  public boolean release();
}
