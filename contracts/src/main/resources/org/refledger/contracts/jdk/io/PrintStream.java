package java.io;

import java.nio.charset.Charset;
import java.util.Locale;
import org.refledger.annotations.NoThrow;

@NoThrow
public class PrintStream extends FilterOutputStream implements Appendable, Closeable {
  public PrintStream(File file) throws FileNotFoundException {}
  public PrintStream(File file, String text) throws FileNotFoundException, UnsupportedEncodingException {}
  public PrintStream(File file, Charset charset) throws IOException {}
  public PrintStream(OutputStream outputStream) {}
  public PrintStream(OutputStream outputStream, boolean flag) {}
  public PrintStream(OutputStream outputStream, boolean flag, String text) throws UnsupportedEncodingException {}
  public PrintStream(OutputStream outputStream, boolean flag, Charset charset) {}
  public PrintStream(String text) throws FileNotFoundException {}
  public PrintStream(String text, String text2) throws FileNotFoundException, UnsupportedEncodingException {}
  public PrintStream(String text, Charset charset) throws IOException {}

  public PrintStream append(char character);
  public PrintStream append(CharSequence charSequence);
  public PrintStream append(CharSequence charSequence, int number, int number2);
  public boolean checkError();
  public void flush();
  public PrintStream format(String text, Object... objects);
  public PrintStream format(Locale locale, String text, Object... objects);
  public void print(boolean flag);
  public void print(char character);
  public void print(char[] characters);
  public void print(double number);
  public void print(float number);
  public void print(int number);
  public void print(Object object);
  public void print(String text);
  public void print(long amount);
  public PrintStream printf(String text, Object... objects);
  public PrintStream printf(Locale locale, String text, Object... objects);
  public void println();
  public void println(boolean flag);
  public void println(char character);
  public void println(char[] characters);
  public void println(double number);
  public void println(float number);
  public void println(int number);
  public void println(Object object);
  public void println(String text);
  public void println(long amount);
  public void write(byte[] numbers) throws IOException;
  public void write(int number);
  public void write(byte[] numbers, int number, int number2);
  public void writeBytes(byte[] numbers);
}
