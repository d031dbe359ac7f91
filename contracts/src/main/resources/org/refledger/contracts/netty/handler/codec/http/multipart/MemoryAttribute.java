package io.netty.handler.codec.http.multipart;

import java.io.IOException;
import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public class MemoryAttribute extends AbstractMemoryHttpData implements Attribute {
  @Owned public MemoryAttribute(String name) {}
  @Owned public MemoryAttribute(String name, long definedSize) {}
  @Owned public MemoryAttribute(String name, Charset charset) {}
  @Owned public MemoryAttribute(String name, long definedSize, Charset charset) {}
  @Owned public MemoryAttribute(String name, String value) throws IOException {}
  @Owned public MemoryAttribute(String name, String value, Charset charset) throws IOException {}

  public int compareTo(InterfaceHttpData other);
  public int compareTo(Attribute o);
}
