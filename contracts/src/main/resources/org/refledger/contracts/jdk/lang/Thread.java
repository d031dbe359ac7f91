package java.lang;

import java.util.Map;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.NoThrow;

@NoThrow
public class Thread implements Runnable {
  public Thread() {}
  public Thread(@CalledOnce Runnable task) {}
  public Thread(@CalledOnce Runnable task, String text) {}
  public Thread(String text) {}
  public Thread(ThreadGroup threadGroup, @CalledOnce Runnable task) {}
  public Thread(ThreadGroup threadGroup, @CalledOnce Runnable task, String text) {}
  public Thread(ThreadGroup threadGroup, @CalledOnce Runnable task, String text, long amount) {}
  public Thread(ThreadGroup threadGroup, @CalledOnce Runnable task, String text, long amount, boolean flag) {}
  public Thread(ThreadGroup threadGroup, String text) {}

  public static int activeCount();
  public void checkAccess();
  public static Thread currentThread();
  public static void dumpStack();
  public static int enumerate(Thread[] threads);
  public static Map<Thread, StackTraceElement[]> getAllStackTraces();
  public ClassLoader getContextClassLoader();
  public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler();
  public long getId();
  public String getName();
  public int getPriority();
  public StackTraceElement[] getStackTrace();
  public State getState();
  public ThreadGroup getThreadGroup();
  public UncaughtExceptionHandler getUncaughtExceptionHandler();
  public static boolean holdsLock(Object object);
  public void interrupt();
  public static boolean interrupted();
  public boolean isAlive();
  public boolean isDaemon();
  public boolean isInterrupted();
  public void join() throws InterruptedException;
  public void join(long amount) throws InterruptedException;
  public void join(long amount, int number) throws InterruptedException;
  public static void onSpinWait();
  public void setContextClassLoader(ClassLoader classLoader);
  public void setDaemon(boolean flag);
  public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler uncaughtExceptionHandler);
  public void setName(String text);
  public void setPriority(int number);
  public void setUncaughtExceptionHandler(UncaughtExceptionHandler uncaughtExceptionHandler);
  public static void sleep(long amount) throws InterruptedException;
  public static void sleep(long amount, int number) throws InterruptedException;
  public void start();
  public void stop();
  public static void yield();

  public enum State {
    NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED;
  }

  public static interface UncaughtExceptionHandler {
    void uncaughtException(Thread thread, Throwable throwable);
  }
}
