// Signatures: org.apache.cassandra:cassandra-all 5.0.2
package org.apache.cassandra.utils.concurrent;

import org.refledger.annotations.ViewOf;

public interface SelfRefCounted<T extends SelfRefCounted<T>> extends RefCounted<T> {
  @ViewOf
  Ref<T> selfRef();
}
