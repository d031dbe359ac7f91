package io.netty.handler.codec.http.multipart;

import io.netty.util.AbstractReferenceCounted;
import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public abstract class AbstractHttpData extends AbstractReferenceCounted implements HttpData {
  @Owned protected AbstractHttpData(String name, Charset charset, long size) {}

  protected void setCompleted();
  protected void setCompleted(boolean completed);
}
