package ole1afailreleased;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.refledger.annotations.InOut;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.When;

/** Methods that release an in-out content and fail. */
final class Failures {
  @RefCounted(release = "release")
  interface Moniker {
    @Releases
    void release();
  }

  interface Source {
    @Owned(when = When.NON_NULL)
    Moniker make();
  }

  static boolean releasedFirst(Source source, @InOut Moniker[] cell) {
    if (cell[0] != null) {
      cell[0].release(); // BUG: OLE1A-FAIL-RELEASED "'cell'"
    }
    Moniker next = source.make();
    if (next == null) {
      return false;
    }
    cell[0] = next;
    return true;
  }

  static boolean cleared(Source source, @InOut Moniker[] cell) {
    if (cell[0] != null) {
      cell[0].release(); // OK: the cell is cleared
      cell[0] = null;
    }
    Moniker next = source.make();
    if (next == null) {
      return false;
    }
    cell[0] = next;
    return true;
  }

  static boolean releasedLast(Source source, @InOut Moniker[] cell) {
    Moniker next = source.make();
    if (next == null) {
      return false;
    }
    if (cell[0] != null) {
      cell[0].release(); // OK: replaced at once
    }
    cell[0] = next;
    return true;
  }

  static int netty(ByteBufAllocator alloc, int size, @InOut ByteBuf[] slot) {
    slot[0].release(); // BUG: OLE1A-FAIL-RELEASED "'slot'"
    if (size > 100) {
      return -1;
    }
    slot[0] = alloc.buffer(size);
    return size;
  }

  static int nettyClean(ByteBufAllocator alloc, int size, @InOut ByteBuf[] slot) {
    if (size > 100) {
      return -1;
    }
    slot[0].release(); // OK: replaced at once
    slot[0] = alloc.buffer(size);
    return size;
  }

  static void same(@InOut ByteBuf[] slot) {
    slot[0].readByte(); // OK: the cell is left alone
  }

  static void doubled(ByteBufAllocator alloc, @InOut ByteBuf[] slot) {
    ByteBuf old = slot[0];
    slot[0] = alloc.buffer(2 * old.capacity());
    old.release(); // OK: the cell holds the new value
  }

  static void emptied(@InOut ByteBuf[] slot) {
    ByteBuf old = slot[0];
    slot[0] = null;
    old.release(); // OK: the cell is cleared
  }

  static void retained(@InOut ByteBuf[] slot) {
    slot[0].retain();
    slot[0].release(); // OK: a pair
  }

  static void thrownLate(@InOut ByteBuf[] slot, int size) {
    slot[0].release(); // BUG: OLE1A-FAIL-RELEASED "'slot'"
    if (size < 0) {
      throw new IllegalArgumentException("size");
    }
    slot[0] = null;
  }

  static void thrown(@InOut ByteBuf[] slot, int size) {
    if (size < 0) {
      throw new IllegalArgumentException("size"); // OK: the cell is left alone
    }
    slot[0].writeInt(size);
  }

  static void checked(@InOut Moniker[] cell) {
    if (cell[0] == null) {
      return; // OK: nothing came in
    }
    cell[0].release();
    cell[0] = null;
  }

  static int jna(Unknown next, @InOut PointerByReference ref) {
    new Unknown(ref.getValue()).Release(); // BUG: OLE1A-FAIL-RELEASED "'ref'"
    if (next == null) {
      return -1;
    }
    next.AddRef();
    ref.setValue(next.getPointer());
    return 0;
  }

  static int jnaClean(Unknown next, @InOut PointerByReference ref) {
    if (next == null) {
      return -1;
    }
    next.AddRef();
    new Unknown(ref.getValue()).Release(); // OK: replaced at once
    ref.setValue(next.getPointer());
    return 0;
  }
}
