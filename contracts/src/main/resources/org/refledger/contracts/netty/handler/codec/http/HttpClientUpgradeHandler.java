package io.netty.handler.codec.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandler;
import java.util.Collection;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.MayThrow;

public class HttpClientUpgradeHandler extends HttpObjectAggregator implements ChannelOutboundHandler {
  public HttpClientUpgradeHandler(SourceCodec sourceCodec, UpgradeCodec upgradeCodec, int maxContentLength) {}

  public enum UpgradeEvent {
    UPGRADE_ISSUED, UPGRADE_SUCCESSFUL, UPGRADE_REJECTED;
  }

  public interface SourceCodec {
    void prepareUpgradeFrom(ChannelHandlerContext ctx);
    void upgradeFrom(ChannelHandlerContext ctx);
  }

  public interface UpgradeCodec {
    CharSequence protocol();
    Collection<CharSequence> setUpgradeHeaders(ChannelHandlerContext ctx, HttpRequest upgradeRequest);
    @MayThrow void upgradeTo(ChannelHandlerContext ctx, @Borrowed FullHttpResponse upgradeResponse) throws Exception;
  }
}
