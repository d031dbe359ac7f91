package io.netty.handler.codec.http.multipart;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public interface HttpData extends InterfaceHttpData, ByteBufHolder {
  long getMaxSize();
  void setMaxSize(long maxSize);
  void checkSize(long newSize) throws IOException;
  void setContent(@Consumed ByteBuf buffer) throws IOException;
  void addContent(@Consumed ByteBuf buffer, boolean last) throws IOException;
  void setContent(File file) throws IOException;
  void setContent(InputStream inputStream) throws IOException;
  boolean isCompleted();
  long length();
  long definedLength();
  void delete();
  byte[] get() throws IOException;
  @ViewOf ByteBuf getByteBuf() throws IOException;
  @Owned ByteBuf getChunk(int length) throws IOException;
  String getString() throws IOException;
  String getString(Charset encoding) throws IOException;
  void setCharset(Charset charset);
  Charset getCharset();
  boolean renameTo(File dest) throws IOException;
  boolean isInMemory();
  File getFile() throws IOException;
  @Owned @MayThrow HttpData copy();
  @ViewOf HttpData duplicate();
  @Owned(viewOf = "this") HttpData retainedDuplicate();
  @Owned HttpData replace(@Consumed ByteBuf content);
  @Retains @Same HttpData retain();
  @Retains(amount = "increment") @Same HttpData retain(int increment);
  @Same HttpData touch();
  @Same HttpData touch(Object hint);
}
