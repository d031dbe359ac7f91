package java.lang;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channel;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.refledger.annotations.NoThrow;

@NoThrow
public class System {
  public static InputStream in;
  public static PrintStream out;
  public static PrintStream err;

  public static void arraycopy(Object object, int number, Object object2, int number2, int number3);
  public static String clearProperty(String text);
  public static Console console();
  public static long currentTimeMillis();
  public static void exit(int number);
  public static void gc();
  public static Logger getLogger(String text);
  public static Logger getLogger(String text, ResourceBundle resourceBundle);
  public static Properties getProperties();
  public static String getProperty(String text);
  public static String getProperty(String text, String text2);
  public static SecurityManager getSecurityManager();
  public static Map<String, String> getenv();
  public static String getenv(String text);
  public static int identityHashCode(Object object);
  public static Channel inheritedChannel() throws IOException;
  public static String lineSeparator();
  public static void load(String text);
  public static void loadLibrary(String text);
  public static String mapLibraryName(String text);
  public static long nanoTime();
  public static void runFinalization();
  public static void setErr(PrintStream printStream);
  public static void setIn(InputStream inputStream);
  public static void setOut(PrintStream printStream);
  public static void setProperties(Properties properties);
  public static String setProperty(String text, String text2);
  public static void setSecurityManager(SecurityManager securityManager);

  public static interface Logger {
    String getName();
    boolean isLoggable(Level level);
    void log(Level level, Object object);
    void log(Level level, String text);
    void log(Level level, Supplier<String> supplier);
    void log(Level level, String text, Object... objects);
    void log(Level level, String text, Throwable throwable);
    void log(Level level, Supplier<String> supplier, Throwable throwable);
    void log(Level level, ResourceBundle resourceBundle, String text, Object... objects);
    void log(Level level, ResourceBundle resourceBundle, String text, Throwable throwable);

    public enum Level {
      ALL, TRACE, DEBUG, INFO, WARNING, ERROR, OFF;
    }
  }

  public static abstract class LoggerFinder {
    protected LoggerFinder() {}

    public Logger getLocalizedLogger(String text, ResourceBundle resourceBundle, Module module);
    public abstract Logger getLogger(String text, Module module);
    public static LoggerFinder getLoggerFinder();
  }
}
