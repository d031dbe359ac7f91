package java.util.concurrent;

import org.refledger.annotations.NoThrow;

@NoThrow
public enum TimeUnit {
  NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS;
}
