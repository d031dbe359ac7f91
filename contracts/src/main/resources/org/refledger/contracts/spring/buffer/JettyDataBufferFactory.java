// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import org.eclipse.jetty.io.Content;
import org.refledger.annotations.Owned;
import org.refledger.annotations.ViewOf;

public class JettyDataBufferFactory implements DataBufferFactory {
  public JettyDataBufferFactory() {}
  public JettyDataBufferFactory(boolean preferDirect) {}
  public JettyDataBufferFactory(boolean preferDirect, int defaultInitialCapacity) {}
  @Owned
  public JettyDataBuffer allocateBuffer();
  @Owned
  public JettyDataBuffer allocateBuffer(int initialCapacity);
  @ViewOf("chunk")
  public JettyDataBuffer wrap(Content.Chunk chunk);
}
