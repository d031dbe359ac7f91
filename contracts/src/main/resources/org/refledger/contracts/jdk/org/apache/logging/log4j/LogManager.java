package org.apache.logging.log4j;

import java.net.URI;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.refledger.annotations.NoThrow;

@NoThrow
public class LogManager {
  public static String FACTORY_PROPERTY_NAME;
  public static String ROOT_LOGGER_NAME;

  protected LogManager() {}

  public static boolean exists(String text);
  public static LoggerContext getContext();
  public static LoggerContext getContext(boolean flag);
  public static LoggerContext getContext(ClassLoader classLoader, boolean flag);
  public static LoggerContext getContext(ClassLoader classLoader, boolean flag, Object object);
  public static LoggerContext getContext(ClassLoader classLoader, boolean flag, URI uRI);
  public static LoggerContext getContext(ClassLoader classLoader, boolean flag, Object object, URI uRI);
  public static LoggerContext getContext(ClassLoader classLoader, boolean flag, Object object, URI uRI, String text);
  public static LoggerContextFactory getFactory();
  public static Logger getFormatterLogger();
  public static Logger getFormatterLogger(Class<?> type);
  public static Logger getFormatterLogger(Object object);
  public static Logger getFormatterLogger(String text);
  public static Logger getLogger();
  public static Logger getLogger(Class<?> type);
  public static Logger getLogger(Object object);
  public static Logger getLogger(String text);
  public static Logger getLogger(MessageFactory messageFactory);
  public static Logger getLogger(Class<?> type, MessageFactory messageFactory);
  public static Logger getLogger(Object object, MessageFactory messageFactory);
  public static Logger getLogger(String text, MessageFactory messageFactory);
  public static Logger getRootLogger();
  public static void setFactory(LoggerContextFactory loggerContextFactory);
  public static void shutdown();
  public static void shutdown(boolean flag);
  public static void shutdown(LoggerContext loggerContext);
  public static void shutdown(boolean flag, boolean flag2);
}
