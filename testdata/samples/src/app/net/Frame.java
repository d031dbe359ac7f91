package app.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;

/** One message of the protocol; owns its body. */
public final class Frame extends DefaultByteBufHolder {
  public static final byte PING = 0;
  public static final byte QUERY = 1;
  public static final byte ANSWER = 2;

  private final byte kind;

  public Frame(byte kind, ByteBuf body) {
    super(body);
    this.kind = kind;
  }

  public byte kind() {
    return kind;
  }

  @Override
  public Frame replace(ByteBuf content) {
    return new Frame(kind, content);
  }
}
