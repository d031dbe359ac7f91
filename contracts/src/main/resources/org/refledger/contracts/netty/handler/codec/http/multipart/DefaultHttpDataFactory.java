package io.netty.handler.codec.http.multipart;

import java.nio.charset.Charset;

public class DefaultHttpDataFactory implements HttpDataFactory {
  public static final long MINSIZE;
  public static final long MAXSIZE;

  public DefaultHttpDataFactory() {}
  public DefaultHttpDataFactory(Charset charset) {}
  public DefaultHttpDataFactory(boolean useDisk) {}
  public DefaultHttpDataFactory(boolean useDisk, Charset charset) {}
  public DefaultHttpDataFactory(long minSize) {}
  public DefaultHttpDataFactory(long minSize, Charset charset) {}

  public void setBaseDir(String baseDir);
  public void setDeleteOnExit(boolean deleteOnExit);
}
