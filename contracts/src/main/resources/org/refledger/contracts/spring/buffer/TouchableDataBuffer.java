// Signatures: org.springframework:spring-core 6.2.2
package org.springframework.core.io.buffer;

import org.refledger.annotations.Same;

public interface TouchableDataBuffer extends DataBuffer {
  @Same
  TouchableDataBuffer touch(Object hint);
}
