package app.net;

import io.netty.buffer.ByteBuf;

/** What was received and not looked at yet. */
final class Window {
  private ByteBuf current;

  void shift() {
    // BUG: OLE2A-CALLER-DROPS
    replace(current);
  }

  private void replace(ByteBuf old) {
    reset();
    current.writeBytes(old.readSlice(4));
  }

  private void reset() {
    ByteBuf next = current.alloc().buffer();
    current.release();
    current = next;
  }
}
