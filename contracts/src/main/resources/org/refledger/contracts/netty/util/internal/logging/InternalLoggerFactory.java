package io.netty.util.internal.logging;

import org.refledger.annotations.NoThrow;

@NoThrow
public abstract class InternalLoggerFactory {
  public static InternalLoggerFactory getDefaultFactory();
  public static void setDefaultFactory(InternalLoggerFactory defaultFactory);
  public static InternalLogger getInstance(Class<?> clazz);
  public static InternalLogger getInstance(String name);
  protected abstract InternalLogger newInstance(String name);
}
