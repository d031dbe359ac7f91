package io.netty.handler.codec.http.multipart;

import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public class MemoryFileUpload extends AbstractMemoryHttpData implements FileUpload {
  @Owned public MemoryFileUpload(String name, String filename, String contentType, String contentTransferEncoding, Charset charset, long size) {}

  public int compareTo(InterfaceHttpData o);
  public int compareTo(FileUpload o);
}
