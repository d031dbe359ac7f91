// Signatures: org.apache.bookkeeper:bookkeeper-server 4.17.3
package org.apache.bookkeeper.client.api;

import java.util.concurrent.CompletableFuture;

public interface Handle extends AutoCloseable {
  long getId();
  void close() throws BKException, InterruptedException;
  CompletableFuture<Void> closeAsync();
  LedgerMetadata getLedgerMetadata();
}
