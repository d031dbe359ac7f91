package comqiarg;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.COM.TypeLib;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.IID;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.ptr.PointerByReference;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IOleObject;
import org.eclipse.swt.internal.ole.win32.IPersist;
import org.eclipse.swt.internal.ole.win32.IPersistFile;
import org.eclipse.swt.internal.ole.win32.IPersistStorage;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.refledger.annotations.Out;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

final class Families {
  int swt(IUnknown document) {
    long[] ppv = new long[1];
    if (document.QueryInterface(COM.IIDIPersistFile, ppv) != COM.S_OK) {
      return COM.E_FAIL;
    }
    IPersistStorage storage = new IPersistStorage(ppv[0]); // BUG: COM-QI-ARG "'storage' is a pointer of IIDIPersistFile, not of IPersistStorage"
    int dirty = storage.IsDirty();
    storage.Release();
    return dirty;
  }

  void created(GUID clsid) {
    long[] ppv = new long[1];
    if (COM.CoCreateInstance(clsid, 0, 1, COM.IIDIOleObject, ppv) == COM.S_OK) {
      new IPersist(ppv[0]).Release(); // BUG: COM-QI-ARG
    }
  }

  void jna(Unknown source) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(new REFIID(IDispatch.IID_IDISPATCH), cell));
    TypeLib library = new TypeLib(cell.getValue()); // BUG: COM-QI-ARG
    library.Release();
  }

  int swtRight(IUnknown document) {
    long[] ppv = new long[1];
    if (document.QueryInterface(COM.IIDIPersistStorage, ppv) != COM.S_OK) {
      return COM.E_FAIL;
    }
    IPersistStorage storage = new IPersistStorage(ppv[0]); // OK: what was asked for
    int dirty = storage.IsDirty();
    storage.Release();
    return dirty;
  }

  void base(IUnknown document) {
    long[] ppv = new long[1];
    if (document.QueryInterface(COM.IIDIPersistFile, ppv) == COM.S_OK) {
      new IPersist(ppv[0]).Release(); // OK: IPersistFile extends IPersist
    }
  }

  void unknown(IUnknown document) {
    long[] ppv = new long[1];
    if (document.QueryInterface(COM.IIDIPersistFile, ppv) == COM.S_OK) {
      new IUnknown(ppv[0]).Release(); // OK: every interface extends IUnknown
    }
  }

  void askedForUnknown(IUnknown document) {
    long[] ppv = new long[1];
    if (document.QueryInterface(COM.IIDIUnknown, ppv) == COM.S_OK) {
      new IUnknown(ppv[0]).Release(); // OK: what was asked for
    }
  }

  void jnaRight(Unknown source) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(new REFIID(IDispatch.IID_IDISPATCH), cell));
    new Dispatch(cell.getValue()).Release(); // OK: a wrapper of what was asked for
  }

  void jnaUnknown(Unknown source) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(source.QueryInterface(new REFIID(IDispatch.IID_IDISPATCH), cell));
    new Unknown(cell.getValue()).Release(); // OK: every interface extends IUnknown
  }

  void variable(IUnknown document, GUID iid) {
    long[] ppv = new long[1];
    if (document.QueryInterface(iid, ppv) == COM.S_OK) {
      new IOleObject(ppv[0]).Release(); // OK: which interface it is cannot be told
    }
  }

  void filledTwice(IUnknown document) {
    long[] ppv = new long[1];
    if (document.QueryInterface(COM.IIDIPersistFile, ppv) == COM.S_OK) {
      new IPersistFile(ppv[0]).Release(); // OK: what was asked for
    }
    if (document.QueryInterface(COM.IIDIOleObject, ppv) == COM.S_OK) {
      new IOleObject(ppv[0]).Release(); // OK: the cell was filled again
    }
  }

  /** Wrappers of one's own. */
  @RefCounted(release = "Release")
  static class IShape {
    static final IID IID_ISHAPE = new IID("{00000000-0000-0000-0000-000000000001}");

    @ViewOf("pointer")
    IShape(Pointer pointer) {}

    @Releases
    int Release() {
      return 0;
    }
  }

  @RefCounted(release = "Release")
  static class IColor {
    @ViewOf("pointer")
    IColor(Pointer pointer) {}

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
  }

  abstract static class Factory {
    @StatusResult
    abstract int CoCreateInstance(IID iid, @Out PointerByReference ppv);
  }

  void own(Factory factory) {
    PointerByReference cell = new PointerByReference();
    if (factory.CoCreateInstance(IShape.IID_ISHAPE, cell) >= 0) {
      new IColor(cell.getValue()).Release(); // BUG: COM-QI-ARG
    }
  }

  void ownRight(Factory factory) {
    PointerByReference cell = new PointerByReference();
    if (factory.CoCreateInstance(IShape.IID_ISHAPE, cell) >= 0) {
      new IShape(cell.getValue()).Release(); // OK: what was asked for
    }
  }

  void ownDerived(Factory factory) {
    PointerByReference cell = new PointerByReference();
    if (factory.CoCreateInstance(IShape.IID_ISHAPE, cell) >= 0) {
      new IRoundShape(cell.getValue()).Release(); // OK: it extends what was asked for
    }
  }
}
