package comallocmismatch;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.WTypes.BSTR;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.win32.OS;

final class Families {
  void jnaString(String text) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    Ole32.INSTANCE.CoTaskMemFree(copy.getPointer()); // BUG: COM-ALLOC-MISMATCH "SysFreeString()"
  }

  void jnaBlock(long size) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size);
    Kernel32.INSTANCE.LocalFree(block); // BUG: COM-ALLOC-MISMATCH "'block' comes from Ole32.CoTaskMemAlloc()"
  }

  void swtString(char[] text) {
    long copy = COM.SysAllocString(text);
    OS.CoTaskMemFree(copy); // BUG: COM-ALLOC-MISMATCH
  }

  void swtGlobal(int size) {
    long block = OS.GlobalAlloc(OS.GMEM_FIXED, size);
    OS.HeapFree(OS.GetProcessHeap(), 0, block); // BUG: COM-ALLOC-MISMATCH "GlobalFree()"
  }

  void swtTask() {
    long block = OS.CoTaskMemAlloc(16);
    long same = block;
    COM.SysFreeString(same); // BUG: COM-ALLOC-MISMATCH
  }

  static native long VirtualAlloc(long address, int size);

  static native void LocalFree(long block);

  static native void VirtualFree(long block, int size, int how);

  void own() {
    long pages = VirtualAlloc(0, 4096);
    LocalFree(pages); // BUG: COM-ALLOC-MISMATCH "VirtualFree()"
  }

  void ownRight() {
    long pages = VirtualAlloc(0, 4096);
    VirtualFree(pages, 0, 0x8000); // OK: of the same allocator
  }

  void jnaRight(String text, long size) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    OleAuto.INSTANCE.SysFreeString(copy); // OK: of the same allocator
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(size);
    Ole32.INSTANCE.CoTaskMemFree(block); // OK: of the same allocator
  }

  void swtRight(char[] text) {
    long copy = COM.SysAllocString(text);
    COM.SysFreeString(copy); // OK: of the same allocator
    long block = OS.GlobalAlloc(OS.GMEM_FIXED, 8);
    OS.GlobalFree(block); // OK: of the same allocator
    long heap = OS.GetProcessHeap();
    long more = OS.HeapAlloc(heap, 0, 8);
    OS.HeapFree(heap, 0, more); // OK: of the same allocator
  }

  void eitherOf(char[] text, boolean string) {
    long memory = OS.CoTaskMemAlloc(8);
    if (string) {
      OS.CoTaskMemFree(memory); // OK: of the same allocator
      memory = COM.SysAllocString(text);
    }
    if (string) {
      COM.SysFreeString(memory); // OK: the variable gets memory of two allocators
    } else {
      OS.CoTaskMemFree(memory); // OK: on this path it is the first
    }
  }

  void parameter(long memory) {
    OS.CoTaskMemFree(memory); // OK: where it comes from is not seen
  }

  void field(Holder holder) {
    COM.SysFreeString(holder.memory); // OK: where it comes from is not seen
  }

  static final class Holder {
    long memory;
  }
}
