package io.netty.handler.codec.http.cors;

import io.netty.channel.ChannelDuplexHandler;
import java.util.List;

public class CorsHandler extends ChannelDuplexHandler {
  public CorsHandler(CorsConfig config) {}
  public CorsHandler(List<CorsConfig> configList, boolean isShortCircuit) {}
}
