package io.netty.util;

public class ResourceLeakDetector<T> {
  public ResourceLeakDetector(Class<?> resourceType) {}
  public ResourceLeakDetector(String resourceType) {}
  public ResourceLeakDetector(Class<?> resourceType, int samplingInterval, long maxActive) {}
  public ResourceLeakDetector(Class<?> resourceType, int samplingInterval) {}
  public ResourceLeakDetector(String resourceType, int samplingInterval, long maxActive) {}

  public static void setEnabled(boolean enabled);
  public static boolean isEnabled();
  public static void setLevel(Level level);
  public static Level getLevel();
  public ResourceLeak open(T obj);
  public ResourceLeakTracker<T> track(T obj);
  public ResourceLeakTracker<T> trackForcibly(T obj);
  protected boolean needReport();
  protected void reportTracedLeak(String resourceType, String records);
  protected void reportUntracedLeak(String resourceType);
  protected void reportInstancesLeak(String resourceType);
  protected Object getInitialHint(String resourceType);
  public void setLeakListener(LeakListener leakListener);
  public static void addExclusions(Class clz, String... methodNames);

  public enum Level {
    DISABLED, SIMPLE, ADVANCED, PARANOID;
  }

  public interface LeakListener {
    void onLeak(String resourceType, String records);
  }
}
