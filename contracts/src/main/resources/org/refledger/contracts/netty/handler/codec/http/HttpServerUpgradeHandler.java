package io.netty.handler.codec.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.ReferenceCounted;
import java.util.Collection;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class HttpServerUpgradeHandler extends HttpObjectAggregator {
  public HttpServerUpgradeHandler(SourceCodec sourceCodec, UpgradeCodecFactory upgradeCodecFactory) {}
  public HttpServerUpgradeHandler(SourceCodec sourceCodec, UpgradeCodecFactory upgradeCodecFactory, int maxContentLength) {}
  public HttpServerUpgradeHandler(SourceCodec sourceCodec, UpgradeCodecFactory upgradeCodecFactory, int maxContentLength, boolean validateHeaders) {}
  public HttpServerUpgradeHandler(SourceCodec sourceCodec, UpgradeCodecFactory upgradeCodecFactory, int maxContentLength, HttpHeadersFactory headersFactory, HttpHeadersFactory trailersFactory) {}

  protected boolean shouldHandleUpgradeRequest(HttpRequest req);

  public interface SourceCodec {
    void upgradeFrom(ChannelHandlerContext ctx);
  }

  public interface UpgradeCodec {
    Collection<CharSequence> requiredUpgradeHeaders();
    boolean prepareUpgradeResponse(ChannelHandlerContext ctx, FullHttpRequest upgradeRequest, HttpHeaders upgradeHeaders);
    @MayThrow void upgradeTo(ChannelHandlerContext ctx, @Borrowed FullHttpRequest upgradeRequest);
  }

  public interface UpgradeCodecFactory {
    UpgradeCodec newUpgradeCodec(CharSequence protocol);
  }

  public static final class UpgradeEvent implements ReferenceCounted {
    public CharSequence protocol();
    @ViewOf public FullHttpRequest upgradeRequest();
    @Retains @Same public UpgradeEvent retain();
    @Retains(amount = "increment") @Same public UpgradeEvent retain(int increment);
    @Same public UpgradeEvent touch();
    @Same public UpgradeEvent touch(Object hint);
  }
}
