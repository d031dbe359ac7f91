package io.netty.handler.codec.http;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.MessageToMessageCodec;
import org.refledger.annotations.MayThrow;

public abstract class HttpContentEncoder extends MessageToMessageCodec<HttpRequest, HttpObject> {
  public static final int DEFAULT_MAX_PIPELINE_DEPTH;

  public HttpContentEncoder() {}
  public HttpContentEncoder(int maxPipelineDepth) {}

  @MayThrow protected abstract Result beginEncode(HttpResponse httpResponse, String acceptEncoding) throws Exception;

  public static final class Result {
    public Result(String targetContentEncoding, EmbeddedChannel contentEncoder) {}

    public String targetContentEncoding();
    public EmbeddedChannel contentEncoder();
  }
}
