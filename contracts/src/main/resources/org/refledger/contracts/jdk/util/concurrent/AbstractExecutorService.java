package java.util.concurrent;

public abstract class AbstractExecutorService implements ExecutorService {
  public AbstractExecutorService() {}
}
