package comqicast;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.ConnectionPoint;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Moniker;
import com.sun.jna.platform.win32.COM.TypeLib;
import com.sun.jna.platform.win32.COM.Unknown;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.IOleObject;
import org.eclipse.swt.internal.ole.win32.IPersist;
import org.eclipse.swt.internal.ole.win32.IPersistFile;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.internal.ole.win32.IViewObject2;
import org.eclipse.swt.ole.win32.OleAutomation;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

final class Families {
  int swt(IOleObject object, int[] count) {
    IDispatch dispatch = new IDispatch(object.getAddress()); // BUG: COM-QI-CAST "'dispatch' takes a pointer of IOleObject for one of IDispatch"
    return dispatch.GetTypeInfoCount(count);
  }

  /** What the example of KB104138, rule 1a, does. */
  void kb(IOleObject object) {
    IViewObject2 view = new IViewObject2(object.getAddress()); // BUG: COM-QI-CAST
    view.SetAdvise(1, 0, 0);
  }

  void jna(Moniker moniker) {
    TypeLib library = new TypeLib(moniker.getPointer()); // BUG: COM-QI-CAST "Moniker"
    library.GetTypeInfoCount();
  }

  int swtRight(IOleObject object, int[] count) {
    long[] ppv = new long[1];
    int hr = object.QueryInterface(COM.IIDIDispatch, ppv);
    if (hr != COM.S_OK) {
      return hr;
    }
    IDispatch dispatch = new IDispatch(ppv[0]); // OK: a pointer of its own
    hr = dispatch.GetTypeInfoCount(count);
    dispatch.Release();
    return hr;
  }

  void up(IPersistFile file) {
    new IPersist(file.getAddress()).getAddress(); // OK: IPersistFile extends IPersist
  }

  void toUnknown(IOleObject object) {
    new IUnknown(object.getAddress()).getAddress(); // OK: every interface extends IUnknown
  }

  void fromUnknown(IUnknown object, int[] count) {
    new IDispatch(object.getAddress()).GetTypeInfoCount(count); // OK: it may be known to be one
  }

  void same(IDispatch dispatch, int[] count) {
    new IDispatch(dispatch.getAddress()).GetTypeInfoCount(count); // OK: the same interface
  }

  void holder(OleAutomation automation, int[] count) {
    new IDispatch(automation.getAddress()).GetTypeInfoCount(count); // OK: it holds an IDispatch
  }

  void jnaUnknown(Moniker moniker) {
    new Unknown(moniker.getPointer()).AddRef(); // OK: every interface extends IUnknown
    moniker.Release();
  }

  /** What JNA's ProxyObject does: a Dispatch carries any pointer. */
  void carrier(Dispatch raw) {
    new ConnectionPoint(raw.getPointer()).getPointer(); // OK: wrappers of IDispatch carry pointers
  }

  void address(long address, int[] count) {
    new IDispatch(address).GetTypeInfoCount(count); // OK: which interface it is cannot be told
  }

  /** Wrappers of one's own. */
  @RefCounted(release = "Release")
  static class IShape {
    private final Pointer pointer;

    @ViewOf("pointer")
    IShape(Pointer pointer) {
      this.pointer = pointer;
    }

    @ViewOf
    Pointer getPointer() {
      return pointer;
    }

    @Releases
    int Release() {
      return 0;
    }
  }

  @RefCounted(release = "Release")
  static class IColor {
    @ViewOf("pointer")
    IColor(Pointer pointer) {}

    int red() {
      return 0;
    }

    @Releases
    int Release() {
      return 0;
    }
  }

  static final class IRoundShape extends IShape {
    @ViewOf("pointer")
    IRoundShape(Pointer pointer) {
      super(pointer);
    }

    int radius() {
      return 0;
    }
  }

  int own(IShape shape) {
    return new IColor(shape.getPointer()).red(); // BUG: COM-QI-CAST
  }

  int ownDerived(IShape shape) {
    return new IRoundShape(shape.getPointer()).radius(); // OK: it extends IShape
  }
}
