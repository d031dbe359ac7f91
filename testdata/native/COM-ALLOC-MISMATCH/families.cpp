#include <objbase.h>

void stringByTask() {
  BSTR text = SysAllocString(L"text");
  CoTaskMemFree(text); // BUG: COM-ALLOC-MISMATCH "SysFreeString()"
}

void blockByLocal(int size) {
  void *block = CoTaskMemAlloc(size);
  LocalFree(block); // BUG: COM-ALLOC-MISMATCH "CoTaskMemFree()"
}

void globalByHeap(int size, HANDLE heap) {
  HGLOBAL block = GlobalAlloc(0, size);
  HeapFree(heap, 0, block); // BUG: COM-ALLOC-MISMATCH "GlobalFree()"
}

void right(int size, HANDLE heap) {
  BSTR text = SysAllocString(L"text");
  SysFreeString(text); // OK: of the same allocator
  void *block = CoTaskMemAlloc(size);
  CoTaskMemFree(block); // OK: of the same allocator
  HGLOBAL global = GlobalAlloc(0, size);
  GlobalFree(global); // OK: of the same allocator
  void *more = HeapAlloc(heap, 0, size);
  HeapFree(heap, 0, more); // OK: of the same allocator
}

void parameter(void *memory) {
  CoTaskMemFree(memory); // OK: where it comes from is not seen
}
