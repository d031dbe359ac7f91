package java.lang;

import org.refledger.annotations.MayThrow;

public interface Runnable {
  @MayThrow void run();
}
