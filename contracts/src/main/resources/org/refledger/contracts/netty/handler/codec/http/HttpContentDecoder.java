package io.netty.handler.codec.http;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.MessageToMessageDecoder;
import org.refledger.annotations.MayThrow;

public abstract class HttpContentDecoder extends MessageToMessageDecoder<HttpObject> {
  @MayThrow protected abstract EmbeddedChannel newContentDecoder(String contentEncoding) throws Exception;
  protected String getTargetContentEncoding(String contentEncoding) throws Exception;
}
