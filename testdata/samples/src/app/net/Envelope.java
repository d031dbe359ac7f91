package app.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.DefaultByteBufHolder;

/** A body, handed around by count. */
final class Envelope extends DefaultByteBufHolder {
  Envelope(ByteBuf body) {
    super(body);
  }

  @Override
  public Envelope retain(int increment) {
    super.retain(); // BUG: OLE1-FORWARD-COUNT
    return this;
  }
}
