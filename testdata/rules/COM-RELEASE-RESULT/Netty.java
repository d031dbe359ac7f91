package comreleaseresult;

import io.netty.buffer.ByteBuf;
import org.slf4j.Logger;

final class Netty {
  private ByteBuf pending;

  void drain(ByteBuf buf) {
    while (buf.refCnt() > 0) { // BUG: COM-RELEASE-RESULT "refCnt"
      buf.release(); // BUG: OLE1-OVER-RELEASE
    }
  }

  void drainAll(ByteBuf buf) {
    buf.release(buf.refCnt()); // BUG: COM-RELEASE-RESULT
  }

  void untilDead(ByteBuf buf) {
    boolean dead = false;
    // BUG: OLE1-OVER-RELEASE
    while (!buf.release()) { // BUG: COM-RELEASE-RESULT
      dead = true;
    }
  }

  void drainField() {
    while (pending.refCnt() != 0) { // BUG: COM-RELEASE-RESULT
      pending.release(); // BUG: OLE1-OVER-RELEASE
    }
  }

  void one(ByteBuf buf) {
    buf.release(); // OK: what was handed over
  }

  void alive(ByteBuf buf) {
    if (buf.refCnt() > 0) { // OK: guards a single release
      buf.release();
    }
  }

  void logged(ByteBuf buf, Logger log) {
    if (!buf.release()) { // OK: the boolean is for a message
      log.debug("still in use");
    }
  }

  boolean handedOn(ByteBuf buf) {
    return buf.release(); // OK: the caller is told
  }

  void others(Iterable<ByteBuf> all) {
    for (ByteBuf each : all) { // OK: one of each
      each.release();
    }
  }

  void stillAlive(Iterable<ByteBuf> all) {
    for (ByteBuf each : all) {
      if (each.refCnt() > 0) { // OK: guards a single release of each
        each.release();
      }
    }
  }

  int last(Iterable<ByteBuf> all) {
    int dead = 0;
    for (ByteBuf each : all) {
      if (each.release()) { // OK: one of each, the boolean is counted
        dead++;
      }
    }
    return dead;
  }

  void drainEach(Iterable<ByteBuf> all) {
    for (ByteBuf each : all) {
      while (each.refCnt() > 0) { // BUG: COM-RELEASE-RESULT "refCnt"
        each.release(); // BUG: OLE1-OVER-RELEASE
      }
    }
  }

  int asked(ByteBuf buf) {
    return buf.refCnt(); // OK: only told
  }
}

/** A key that wipes itself. */
abstract class Key extends io.netty.util.AbstractReferenceCounted {
  void destroy() {
    release(refCnt()); // OK: the object's own number
  }
}
