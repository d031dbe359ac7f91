package java.lang;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import org.refledger.annotations.NoThrow;

@NoThrow
public class Throwable implements Serializable {
  protected Throwable(String text, Throwable throwable, boolean flag, boolean flag2) {}
  public Throwable() {}
  public Throwable(String text) {}
  public Throwable(String text, Throwable throwable) {}
  public Throwable(Throwable throwable) {}

  public void addSuppressed(Throwable throwable);
  public Throwable fillInStackTrace();
  public Throwable getCause();
  public String getLocalizedMessage();
  public String getMessage();
  public StackTraceElement[] getStackTrace();
  public Throwable[] getSuppressed();
  public Throwable initCause(Throwable throwable);
  public void printStackTrace();
  public void printStackTrace(PrintStream printStream);
  public void printStackTrace(PrintWriter printWriter);
  public void setStackTrace(StackTraceElement[] stackTraceElements);
}
