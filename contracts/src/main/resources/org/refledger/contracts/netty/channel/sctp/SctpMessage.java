package io.netty.channel.sctp;

import com.sun.nio.sctp.MessageInfo;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public final class SctpMessage extends DefaultByteBufHolder {
  @ViewOf("payloadBuffer") public SctpMessage(int protocolIdentifier, int streamIdentifier, ByteBuf payloadBuffer) {}
  @ViewOf("payloadBuffer") public SctpMessage(int protocolIdentifier, int streamIdentifier, boolean unordered, ByteBuf payloadBuffer) {}
  @ViewOf("payloadBuffer") public SctpMessage(MessageInfo msgInfo, ByteBuf payloadBuffer) {}

  public int streamIdentifier();
  public int protocolIdentifier();
  public boolean isUnordered();
  public MessageInfo messageInfo();
  public boolean isComplete();
  @Owned @MayThrow public SctpMessage copy();
  @ViewOf public SctpMessage duplicate();
  @Owned(viewOf = "this") public SctpMessage retainedDuplicate();
  @Owned public SctpMessage replace(@Consumed ByteBuf content);
  @Retains @Same public SctpMessage retain();
  @Retains(amount = "increment") @Same public SctpMessage retain(int increment);
  @Same public SctpMessage touch();
  @Same public SctpMessage touch(Object hint);
}
