package io.netty.handler.logging;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;

public class LoggingHandler extends ChannelDuplexHandler {
  public LoggingHandler() {}
  public LoggingHandler(ByteBufFormat format) {}
  public LoggingHandler(LogLevel level) {}
  public LoggingHandler(LogLevel level, ByteBufFormat byteBufFormat) {}
  public LoggingHandler(Class<?> clazz) {}
  public LoggingHandler(Class<?> clazz, LogLevel level) {}
  public LoggingHandler(Class<?> clazz, LogLevel level, ByteBufFormat byteBufFormat) {}
  public LoggingHandler(String name) {}
  public LoggingHandler(String name, LogLevel level) {}
  public LoggingHandler(String name, LogLevel level, ByteBufFormat byteBufFormat) {}

  public LogLevel level();
  public ByteBufFormat byteBufFormat();
  protected String format(ChannelHandlerContext ctx, String eventName);
  protected String format(ChannelHandlerContext ctx, String eventName, Object arg);
  protected String format(ChannelHandlerContext ctx, String eventName, Object firstArg, Object secondArg);
}
