package io.netty.handler.codec.smtp;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public final class DefaultLastSmtpContent extends DefaultSmtpContent implements LastSmtpContent {
  @ViewOf("data") public DefaultLastSmtpContent(ByteBuf data) {}

  @Retains @Same public DefaultLastSmtpContent retain();
  @Retains(amount = "increment") @Same public DefaultLastSmtpContent retain(int increment);
  @Same public DefaultLastSmtpContent touch();
  @Same public DefaultLastSmtpContent touch(Object hint);
}
