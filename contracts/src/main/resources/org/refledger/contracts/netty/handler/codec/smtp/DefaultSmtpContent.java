package io.netty.handler.codec.smtp;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.ViewOf;

public class DefaultSmtpContent extends DefaultByteBufHolder implements SmtpContent {
  @ViewOf("data") public DefaultSmtpContent(ByteBuf data) {}
}
