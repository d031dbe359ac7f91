package io.netty.handler.codec.http.multipart;

import java.io.IOException;
import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public class DiskAttribute extends AbstractDiskHttpData implements Attribute {
  public static String baseDirectory;
  public static boolean deleteOnExitTemporaryFile;
  public static final String prefix;
  public static final String postfix;

  @Owned public DiskAttribute(String name) {}
  @Owned public DiskAttribute(String name, String baseDir, boolean deleteOnExit) {}
  @Owned public DiskAttribute(String name, long definedSize) {}
  @Owned public DiskAttribute(String name, long definedSize, String baseDir, boolean deleteOnExit) {}
  @Owned public DiskAttribute(String name, Charset charset) {}
  @Owned public DiskAttribute(String name, Charset charset, String baseDir, boolean deleteOnExit) {}
  @Owned public DiskAttribute(String name, long definedSize, Charset charset) {}
  @Owned public DiskAttribute(String name, long definedSize, Charset charset, String baseDir, boolean deleteOnExit) {}
  @Owned public DiskAttribute(String name, String value) throws IOException {}
  @Owned public DiskAttribute(String name, String value, Charset charset) throws IOException {}
  @Owned public DiskAttribute(String name, String value, Charset charset, String baseDir, boolean deleteOnExit) throws IOException {}

  public int compareTo(InterfaceHttpData o);
  public int compareTo(Attribute o);
}
