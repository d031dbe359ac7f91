// Signatures: org.apache.lucene:lucene-core 9.12.3
package org.apache.lucene.search;

import java.io.Closeable;
import org.apache.lucene.index.IndexWriter;

public class ControlledRealTimeReopenThread<T> extends Thread implements Closeable {
  public ControlledRealTimeReopenThread(
      IndexWriter writer, ReferenceManager<T> manager, double targetMaxStaleSec, double targetMinStaleSec) {}
  public void close();
  public void waitForGeneration(long targetGen) throws InterruptedException;
  public boolean waitForGeneration(long targetGen, int maxMS) throws InterruptedException;
}
