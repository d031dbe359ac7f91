package ole2credundantpair;

import com.sun.jna.platform.win32.COM.Unknown;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import org.apache.lucene.index.IndexReader;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.refledger.annotations.Consumed;

final class Families {
  private ByteBuf last;

  int netty(ByteBuf buf) {
    buf.retain(); // BUG: OLE2C-REDUNDANT-PAIR "'buf' is counted here and given back at line"
    int first = buf.getByte(0);
    buf.release();
    return first;
  }

  int lucene(IndexReader reader) throws java.io.IOException {
    reader.incRef(); // BUG: OLE2C-REDUNDANT-PAIR
    int docs = reader.maxDoc();
    reader.decRef();
    return docs;
  }

  long swt(IUnknown unknown) {
    unknown.AddRef(); // BUG: OLE2C-REDUNDANT-PAIR
    long address = unknown.getAddress();
    unknown.Release();
    return address;
  }

  Object jna(Unknown unknown) {
    unknown.AddRef(); // BUG: OLE2C-REDUNDANT-PAIR
    Object pointer = unknown.getPointer();
    unknown.Release();
    return pointer;
  }

  int noPair(ByteBuf buf) {
    return buf.getByte(0); // OK: nothing is counted
  }

  int unknownCall(ByteBuf buf, Runnable other) {
    buf.retain(); // OK: run() may give the caller's reference back
    try {
      other.run();
      return buf.getByte(0);
    } finally {
      buf.release();
    }
  }

  int branch(ByteBuf buf, boolean deep) {
    buf.retain(); // OK: a branch lies between
    int first = deep ? buf.getByte(1) : buf.getByte(0);
    buf.release();
    return first;
  }

  void handedOn(ByteBuf buf, ChannelHandlerContext ctx) {
    buf.retain(); // OK: write takes the reference
    ctx.write(buf);
  }

  void stored(ByteBuf buf) {
    buf.retain(); // OK: the field keeps the reference
    ByteBuf old = last;
    last = buf;
    if (old != null) {
      old.release();
    }
  }

  int field() {
    ByteBuf current = last;
    current.retain(); // OK: the field may get another value
    int first = current.getByte(0);
    current.release();
    return first;
  }

  int owned(@Consumed ByteBuf buf) {
    buf.retain(); // OK: the method owns its parameter
    int first = buf.getByte(0);
    buf.release();
    buf.release();
    return first;
  }

  ByteBuf returned(ByteBuf buf) {
    return buf.retain(); // OK: the caller gets it
  }

  int onlyReleased(ByteBuf buf, ByteBuf other) {
    buf.retain(); // OK: it is another that is given back
    other.release();
    int first = buf.getByte(0);
    buf.release();
    return first;
  }

  int swtCallback(IUnknown unknown, Runnable events) {
    unknown.AddRef(); // OK: what runs between may release it
    try {
      events.run();
    } finally {
      unknown.Release();
    }
    return 0;
  }
}
