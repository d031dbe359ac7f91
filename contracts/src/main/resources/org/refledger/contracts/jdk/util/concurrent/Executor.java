package java.util.concurrent;

import org.refledger.annotations.CalledOnce;

public interface Executor {
  void execute(@CalledOnce Runnable task);
}
