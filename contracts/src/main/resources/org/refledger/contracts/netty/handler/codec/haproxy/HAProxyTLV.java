package io.netty.handler.codec.haproxy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.ViewOf;

public class HAProxyTLV extends DefaultByteBufHolder {
  @ViewOf("content") public HAProxyTLV(byte typeByteValue, ByteBuf content) {}
  @ViewOf("content") public HAProxyTLV(Type type, ByteBuf content) {}

  public Type type();
  public byte typeByteValue();
  @Owned @MayThrow public HAProxyTLV copy();
  @ViewOf public HAProxyTLV duplicate();
  @Owned(viewOf = "this") public HAProxyTLV retainedDuplicate();
  @Owned public HAProxyTLV replace(@Consumed ByteBuf content);
  @Retains @Same public HAProxyTLV retain();
  @Retains(amount = "increment") @Same public HAProxyTLV retain(int increment);
  @Same public HAProxyTLV touch();
  @Same public HAProxyTLV touch(Object hint);

  public enum Type {
    PP2_TYPE_ALPN, PP2_TYPE_AUTHORITY, PP2_TYPE_SSL, PP2_TYPE_SSL_VERSION, PP2_TYPE_SSL_CN, PP2_TYPE_NETNS, OTHER;
    public static Type typeForByteValue(byte byteValue);
    public static byte byteValueForType(Type type);
  }
}
