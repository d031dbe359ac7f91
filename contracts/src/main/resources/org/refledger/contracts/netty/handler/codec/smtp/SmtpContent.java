package io.netty.handler.codec.smtp;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayBeCounted;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

@MayBeCounted
public interface SmtpContent extends ByteBufHolder {
  @Owned @MayThrow SmtpContent copy();
  @ViewOf SmtpContent duplicate();
  @Owned(viewOf = "this") SmtpContent retainedDuplicate();
  @Owned SmtpContent replace(@Consumed ByteBuf content);
  @Retains @Same SmtpContent retain();
  @Retains(amount = "increment") @Same SmtpContent retain(int increment);
  @Same SmtpContent touch();
  @Same SmtpContent touch(Object hint);
}
