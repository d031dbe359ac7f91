package io.netty.handler.codec.http.multipart;

import java.nio.charset.Charset;
import org.refledger.annotations.Owned;

public abstract class AbstractMemoryHttpData extends AbstractHttpData {
  @Owned protected AbstractMemoryHttpData(String name, Charset charset, long size) {}
}
