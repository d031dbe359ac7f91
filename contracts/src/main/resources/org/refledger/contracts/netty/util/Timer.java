package io.netty.util;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.refledger.annotations.CalledOnce;

public interface Timer {
  Timeout newTimeout(@CalledOnce TimerTask task, long delay, TimeUnit unit);
  Set<Timeout> stop();
}
