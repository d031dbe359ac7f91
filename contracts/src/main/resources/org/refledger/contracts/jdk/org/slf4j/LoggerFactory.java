package org.slf4j;

import org.refledger.annotations.NoThrow;

@NoThrow
public class LoggerFactory {
  public static String PROVIDER_PROPERTY_KEY;

  public static ILoggerFactory getILoggerFactory();
  public static Logger getLogger(Class<?> type);
  public static Logger getLogger(String text);
}
