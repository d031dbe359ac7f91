package ole1aunownedinout;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.InOut;
import org.refledger.annotations.Out;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;

/** Cells that callees replace, seen from the caller. */
final class Callers {
  @RefCounted(release = "release")
  interface Moniker {
    @Retains
    void addRef();

    @Releases
    void release();

    void bind();
  }

  interface Reducer {
    void reduce(@InOut Moniker[] cell);

    void fill(@Out Moniker[] cell);

    @Owned
    Moniker make();
  }

  interface Codec {
    void replace(@InOut ByteBuf[] slot);
  }

  interface Library {
    int Reduce(@InOut PointerByReference ref);
  }

  static void used(Reducer reducer, Moniker base) {
    Moniker[] cell = {base};
    reducer.reduce(cell); // BUG: OLE1A-UNOWNED-INOUT "'base'"
    base.bind();
    cell[0].release();
  }

  static void released(Reducer reducer) {
    Moniker base = reducer.make();
    Moniker[] cell = {base};
    reducer.reduce(cell); // BUG: OLE1A-UNOWNED-INOUT "'base'"
    cell[0].release();
    base.release();
  }

  static void counted(Reducer reducer, Moniker base) {
    base.addRef();
    Moniker[] cell = {base};
    reducer.reduce(cell); // OK: the cell has its own reference
    base.bind();
    cell[0].release();
  }

  static void cellIsOwner(Reducer reducer) {
    Moniker[] cell = {reducer.make()};
    reducer.reduce(cell); // OK: the cell is the owner
    cell[0].bind();
    cell[0].release();
  }

  static void empty(Reducer reducer, Moniker base) {
    Moniker[] cell = {null};
    reducer.reduce(cell); // OK: nothing goes in
    base.bind();
    cell[0].release();
  }

  static void onlyOut(Reducer reducer, Moniker base) {
    Moniker[] cell = new Moniker[1];
    reducer.fill(cell); // OK: an out-parameter
    base.bind();
    cell[0].release();
  }

  static int netty(Codec codec, ByteBuf buf) {
    ByteBuf[] slot = {buf};
    codec.replace(slot); // BUG: OLE1A-UNOWNED-INOUT "'buf'"
    int first = buf.readByte();
    slot[0].release();
    return first;
  }

  static int nettyCounted(Codec codec, ByteBuf buf) {
    ByteBuf[] slot = {buf.retain()};
    codec.replace(slot); // OK: the slot has its own reference
    int first = buf.readByte();
    slot[0].release();
    return first;
  }

  static void nettyOwner(Codec codec, ByteBuf lent) {
    ByteBuf[] slot = {lent.copy()};
    codec.replace(slot); // OK: the slot is the owner
    slot[0].release();
  }

  static void nettyGiven(Codec codec, @Consumed ByteBuf given) {
    ByteBuf[] slot = {given};
    codec.replace(slot); // OK: the reference moves into the slot
    slot[0].release();
  }

  static void nettyView(Codec codec, ByteBuf lent) {
    ByteBuf[] slot = {lent.retainedDuplicate()};
    codec.replace(slot); // OK: counted
    slot[0].release();
    lent.readByte();
  }

  static void jna(Library lib, @Consumed Unknown base) {
    PointerByReference ref = new PointerByReference(base.getPointer());
    lib.Reduce(ref); // BUG: OLE1A-UNOWNED-INOUT
    base.Release();
    new Unknown(ref.getValue()).Release(); // BUG: OLE1-OVER-RELEASE
  }

  static void jnaCounted(Library lib, @Consumed Unknown base) {
    base.AddRef();
    PointerByReference ref = new PointerByReference(base.getPointer());
    lib.Reduce(ref); // OK: counted for the cell
    base.Release();
    new Unknown(ref.getValue()).Release();
  }

  static void jnaEmpty(Library lib, @Consumed Unknown base) {
    PointerByReference ref = new PointerByReference(Pointer.NULL);
    lib.Reduce(ref); // OK: nothing goes in
    base.Release();
    new Unknown(ref.getValue()).Release();
  }
}
