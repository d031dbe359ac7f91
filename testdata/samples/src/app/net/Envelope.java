package app.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;

/** A body with its head, handed around by count. */
final class Envelope extends DefaultByteBufHolder {
  private final ByteBuf head;

  Envelope(ByteBuf head, ByteBuf body) {
    super(body);
    this.head = head;
  }

  ByteBuf retainedHead() {
    return head.duplicate(); // BUG: OLE1D-RETURN-STORED
  }

  @Override
  public Envelope retain(int increment) {
    super.retain(); // BUG: OLE1-FORWARD-COUNT
    return this;
  }
}
