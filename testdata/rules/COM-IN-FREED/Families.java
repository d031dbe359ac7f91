package cominfreed;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Variant.VARIANT;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.win32.OS;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Releases;

interface Reader {
  byte first(@Borrowed Pointer block);
}

final class Jna implements Reader {
  @Override
  public byte first(Pointer block) {
    byte first = block.getByte(0);
    Ole32.INSTANCE.CoTaskMemFree(block); // BUG: COM-IN-FREED "Parameter 'block' is freed"
    return first;
  }

  int argument(@Borrowed VARIANT argument) {
    int value = argument.intValue();
    OleAuto.INSTANCE.VariantClear(argument); // BUG: COM-IN-FREED
    return value;
  }

  byte reads(@Borrowed Pointer block) {
    return block.getByte(0); // OK: only read
  }

  byte takesOver(@Releases Pointer block) {
    byte first = block.getByte(0);
    Ole32.INSTANCE.CoTaskMemFree(block); // OK: it says that it frees
    return first;
  }

  void free(Pointer block) {
    Ole32.INSTANCE.CoTaskMemFree(block); // OK: no contract says that the caller keeps it
  }

  byte own(@Borrowed Pointer block, long size) {
    Pointer copy = Ole32.INSTANCE.CoTaskMemAlloc(size);
    byte first = block.getByte(0);
    Ole32.INSTANCE.CoTaskMemFree(copy); // OK: its own block
    return first;
  }
}

/** A COM object in SWT's style. */
final class SwtObject {
  private int refs = 1;

  int QueryInterface(long riid, long ppvObject) {
    COM.MoveMemory(ppvObject, new long[] {0}, 8);
    return COM.E_NOINTERFACE;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }

  int Parse(long pszText) {
    OS.CoTaskMemFree(pszText); // BUG: COM-IN-FREED "may belong to the caller"
    return COM.S_OK;
  }

  int Load(long hGlobal) {
    OS.GlobalFree(hGlobal); // BUG: COM-IN-FREED
    return COM.S_OK;
  }

  int GetValue(long pvarResult) {
    COM.VariantClear(pvarResult); // OK: an out-parameter may be cleared before it is written
    return COM.S_OK;
  }

  int Compare(long pszText) {
    return pszText == 0 ? COM.E_INVALIDARG : COM.S_OK; // OK: only read
  }

  private int discard(long block) {
    OS.CoTaskMemFree(block); // OK: a private helper is no method of the interface
    return COM.S_OK;
  }

  static int free(long block) {
    OS.GlobalFree(block); // OK: a function, not a method of the interface
    return COM.S_OK;
  }

  void forget(long block) {
    OS.GlobalFree(block); // OK: without a status it is no method of the interface
  }
}

/** Own functions in a class that is no COM object. */
final class Blocks {
  int free(long block) {
    OS.CoTaskMemFree(block); // OK: this may be its purpose
    return 0;
  }

  int grown(@Borrowed long block) {
    block = OS.CoTaskMemAlloc(32);
    OS.CoTaskMemFree(block); // OK: the parameter has another value
    return 0;
  }
}
