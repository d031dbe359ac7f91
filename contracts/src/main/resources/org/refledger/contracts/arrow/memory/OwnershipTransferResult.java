// Signatures: org.apache.arrow:arrow-memory-core 18.3.0
package org.apache.arrow.memory;

import org.refledger.annotations.ViewOf;

public interface OwnershipTransferResult {
  boolean getAllocationFit();
  @ViewOf
  ArrowBuf getTransferredBuffer();
}
