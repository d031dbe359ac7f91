package io.netty.handler.codec.smtp;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public interface LastSmtpContent extends SmtpContent {
  @Uncounted LastSmtpContent EMPTY_LAST_CONTENT;

  @Owned @MayThrow LastSmtpContent copy();
  @ViewOf LastSmtpContent duplicate();
  @Owned(viewOf = "this") LastSmtpContent retainedDuplicate();
  @Owned LastSmtpContent replace(@Consumed ByteBuf content);
  @Retains @Same LastSmtpContent retain();
  @Retains(amount = "increment") @Same LastSmtpContent retain(int increment);
  @Same LastSmtpContent touch();
  @Same LastSmtpContent touch(Object hint);
}
