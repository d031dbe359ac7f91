package io.netty.handler.codec.http.multipart;

import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public class MixedAttribute extends AbstractMixedHttpData<Attribute> implements Attribute {
  @Owned public MixedAttribute(String name, long limitSize) {}
  @Owned public MixedAttribute(String name, long definedSize, long limitSize) {}
  @Owned public MixedAttribute(String name, long limitSize, Charset charset) {}
  @Owned public MixedAttribute(String name, long limitSize, Charset charset, String baseDir, boolean deleteOnExit) {}
  @Owned public MixedAttribute(String name, long definedSize, long limitSize, Charset charset) {}
  @Owned public MixedAttribute(String name, long definedSize, long limitSize, Charset charset, String baseDir, boolean deleteOnExit) {}
  @Owned public MixedAttribute(String name, String value, long limitSize) {}
  @Owned public MixedAttribute(String name, String value, long limitSize, Charset charset) {}
  @Owned public MixedAttribute(String name, String value, long limitSize, Charset charset, String baseDir, boolean deleteOnExit) {}
}
