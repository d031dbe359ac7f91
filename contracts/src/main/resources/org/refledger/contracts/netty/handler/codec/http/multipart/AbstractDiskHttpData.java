package io.netty.handler.codec.http.multipart;

import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public abstract class AbstractDiskHttpData extends AbstractHttpData {
  @Owned protected AbstractDiskHttpData(String name, Charset charset, long size) {}

  protected abstract String getDiskFilename();
  protected abstract String getPrefix();
  protected abstract String getBaseDirectory();
  protected abstract String getPostfix();
  protected abstract boolean deleteOnExit();
}
