package java.util.logging;

import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.refledger.annotations.NoThrow;

@NoThrow
public class Logger {
  public static String GLOBAL_LOGGER_NAME;
  public static Logger global;

  protected Logger(String text, String text2) {}

  public void addHandler(Handler handler) throws SecurityException;
  public void config(String text);
  public void config(Supplier<String> supplier);
  public void entering(String text, String text2);
  public void entering(String text, String text2, Object object);
  public void entering(String text, String text2, Object[] objects);
  public void exiting(String text, String text2);
  public void exiting(String text, String text2, Object object);
  public void fine(String text);
  public void fine(Supplier<String> supplier);
  public void finer(String text);
  public void finer(Supplier<String> supplier);
  public void finest(String text);
  public void finest(Supplier<String> supplier);
  public static Logger getAnonymousLogger();
  public static Logger getAnonymousLogger(String text);
  public Filter getFilter();
  public static Logger getGlobal();
  public Handler[] getHandlers();
  public Level getLevel();
  public static Logger getLogger(String text);
  public static Logger getLogger(String text, String text2);
  public String getName();
  public Logger getParent();
  public ResourceBundle getResourceBundle();
  public String getResourceBundleName();
  public boolean getUseParentHandlers();
  public void info(String text);
  public void info(Supplier<String> supplier);
  public boolean isLoggable(Level level);
  public void log(LogRecord logRecord);
  public void log(Level level, String text);
  public void log(Level level, Supplier<String> supplier);
  public void log(Level level, String text, Object object);
  public void log(Level level, String text, Object[] objects);
  public void log(Level level, String text, Throwable throwable);
  public void log(Level level, Throwable throwable, Supplier<String> supplier);
  public void logp(Level level, String text, String text2, String text3);
  public void logp(Level level, String text, String text2, Supplier<String> supplier);
  public void logp(Level level, String text, String text2, String text3, Object object);
  public void logp(Level level, String text, String text2, String text3, Object[] objects);
  public void logp(Level level, String text, String text2, String text3, Throwable throwable);
  public void logp(Level level, String text, String text2, Throwable throwable, Supplier<String> supplier);
  public void logrb(Level level, ResourceBundle resourceBundle, String text, Object... objects);
  public void logrb(Level level, ResourceBundle resourceBundle, String text, Throwable throwable);
  public void logrb(Level level, String text, String text2, String text3, String text4);
  public void logrb(Level level, String text, String text2, String text3, String text4, Object object);
  public void logrb(Level level, String text, String text2, String text3, String text4, Object[] objects);
  public void logrb(Level level, String text, String text2, String text3, String text4, Throwable throwable);
  public void logrb(Level level, String text, String text2, ResourceBundle resourceBundle, String text3, Object... objects);
  public void logrb(Level level, String text, String text2, ResourceBundle resourceBundle, String text3, Throwable throwable);
  public void removeHandler(Handler handler) throws SecurityException;
  public void setFilter(Filter filter) throws SecurityException;
  public void setLevel(Level level) throws SecurityException;
  public void setParent(Logger logger);
  public void setResourceBundle(ResourceBundle resourceBundle);
  public void setUseParentHandlers(boolean flag);
  public void severe(String text);
  public void severe(Supplier<String> supplier);
  public void throwing(String text, String text2, Throwable throwable);
  public void warning(String text);
  public void warning(Supplier<String> supplier);
}
