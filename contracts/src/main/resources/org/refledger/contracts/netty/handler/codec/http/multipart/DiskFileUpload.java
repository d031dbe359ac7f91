package io.netty.handler.codec.http.multipart;

import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public class DiskFileUpload extends AbstractDiskHttpData implements FileUpload {
  public static String baseDirectory;
  public static boolean deleteOnExitTemporaryFile;
  public static final String prefix;
  public static final String postfix;

  @Owned public DiskFileUpload(String name, String filename, String contentType, String contentTransferEncoding, Charset charset, long size, String baseDir, boolean deleteOnExit) {}
  @Owned public DiskFileUpload(String name, String filename, String contentType, String contentTransferEncoding, Charset charset, long size) {}

  public int compareTo(InterfaceHttpData o);
  public int compareTo(FileUpload o);
}
