package org.refledger.cli;

import java.util.concurrent.CountDownLatch;

/** A process of RefLedger that never comes to the end of its analysis, for tests to interrupt. */
final class BlockedRun {
  static final String READY = "the analysis has begun";

  private BlockedRun() {}

  public static void main(String[] arguments) {
    FakeProduct product = new FakeProduct();
    product.duringAnalysis =
        () -> {
          System.err.println(READY);
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    Main.run(product, arguments);
  }
}
