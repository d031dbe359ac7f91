package ole1anorelease;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.InOut;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

/** Methods that replace the content of an in-out cell. */
final class Implementers {
  @RefCounted(release = "release")
  interface Moniker {
    @Releases
    void release();

    int rank();
  }

  interface Source {
    @Owned
    Moniker make();

    @Owned
    Unknown unknown();
  }

  interface Reducer {
    void reduce(Source source, @InOut Moniker[] cell);
  }

  static final class Overwriting implements Reducer {
    @Override
    public void reduce(Source source, Moniker[] cell) {
      cell[0] = source.make(); // BUG: OLE1A-NO-RELEASE "'cell'"
    }
  }

  static final class Releasing implements Reducer {
    @Override
    public void reduce(Source source, Moniker[] cell) {
      Moniker next = source.make();
      if (cell[0] != null) {
        cell[0].release();
      }
      cell[0] = next; // OK: the old content is released
    }
  }

  static final class Choosing implements Reducer {
    @Override
    public void reduce(Source source, Moniker[] cell) {
      Moniker next = source.make();
      if (next.rank() > 3) {
        next.release();
        return; // OK: the cell is left alone
      }
      cell[0] = next; // BUG: OLE1A-NO-RELEASE "'cell'"
    }
  }

  static void fill(Source source, @Out Moniker[] cell) {
    cell[0] = source.make(); // OK: nothing comes in through an out-parameter
  }

  static void cleared(@InOut Moniker[] cell) {
    if (cell[0] != null) {
      cell[0].release();
      cell[0] = null; // OK: released and cleared
    }
  }

  static void dropped(@InOut Moniker[] cell) {
    cell[0] = null; // BUG: OLE1A-NO-RELEASE "'cell'"
  }

  static void netty(ByteBufAllocator alloc, @InOut ByteBuf[] slot) {
    slot[0] = alloc.buffer(); // BUG: OLE1A-NO-RELEASE "'slot'"
  }

  static void nettyClean(ByteBufAllocator alloc, @InOut ByteBuf[] slot) {
    ByteBuf next = alloc.buffer();
    slot[0].release();
    slot[0] = next; // OK: the old content is released
  }

  static void nettyKept(ByteBufAllocator alloc, @InOut ByteBuf[] slot) {
    if (slot[0].readableBytes() > 4) {
      slot[0].release();
      slot[0] = alloc.buffer(); // OK: released
    }
  }

  static void nettyMoved(ByteBufAllocator alloc, @InOut ByteBuf[] slot) {
    ByteBuf old = slot[0];
    slot[0] = alloc.buffer(); // OK: the old content is released below
    old.release();
  }

  static void nettyEmpty(ByteBufAllocator alloc, @InOut ByteBuf[] slot) {
    if (slot[0] == null) {
      slot[0] = alloc.buffer(); // OK: nothing came in
    }
  }

  static void nettySame(@InOut ByteBuf[] slot) {
    slot[0] = slot[0].writeByte(1); // OK: the same buffer
  }

  static void jna(Source source, @InOut PointerByReference ref) {
    ref.setValue(source.unknown().getPointer()); // BUG: OLE1A-NO-RELEASE "'ref'"
  }

  static void jnaClean(Source source, @InOut PointerByReference ref) {
    Unknown next = source.unknown();
    new Unknown(ref.getValue()).Release();
    ref.setValue(next.getPointer()); // OK: the old content is released
  }
}
