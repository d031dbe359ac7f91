// Signatures: org.apache.pulsar:managed-ledger 5.0.1
package org.apache.bookkeeper.mledger;

import io.netty.util.ReferenceCounted;

public interface ReferenceCountedEntry extends ReferenceCounted, Entry {}
