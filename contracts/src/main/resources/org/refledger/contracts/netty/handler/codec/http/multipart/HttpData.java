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
  @MayThrow void setContent(@Consumed ByteBuf buffer) throws IOException;
  @MayThrow void addContent(@Consumed ByteBuf buffer, boolean last) throws IOException;
  @MayThrow void setContent(File file) throws IOException;
  @MayThrow void setContent(InputStream inputStream) throws IOException;
  boolean isCompleted();
  long length();
  long definedLength();
  void delete();
  @MayThrow byte[] get() throws IOException;
  @ViewOf @MayThrow ByteBuf getByteBuf() throws IOException;
  @Owned @MayThrow ByteBuf getChunk(int length) throws IOException;
  @MayThrow String getString() throws IOException;
  @MayThrow String getString(Charset encoding) throws IOException;
  void setCharset(Charset charset);
  Charset getCharset();
  @MayThrow boolean renameTo(File dest) throws IOException;
  boolean isInMemory();
  @MayThrow File getFile() throws IOException;
  @Owned @MayThrow HttpData copy();
  @ViewOf HttpData duplicate();
  @Owned(viewOf = "this") HttpData retainedDuplicate();
  @Owned HttpData replace(@Consumed ByteBuf content);
  @Retains @Same HttpData retain();
  @Retains(amount = "increment") @Same HttpData retain(int increment);
  @Same HttpData touch();
  @Same HttpData touch(Object hint);
}
