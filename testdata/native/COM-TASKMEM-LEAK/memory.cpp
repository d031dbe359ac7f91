#include <objbase.h>

extern int print(const wchar_t *text);

int identifier(REFCLSID id) {
  LPOLESTR text = NULL;
  if (FAILED(StringFromCLSID(id, &text))) { // BUG: COM-TASKMEM-LEAK
    return -1;
  }
  return print(text);
}

int identifierRight(REFCLSID id) {
  LPOLESTR text = NULL;
  if (FAILED(StringFromCLSID(id, &text))) { // OK: freed
    return -1;
  }
  int result = print(text);
  CoTaskMemFree(text);
  return result;
}

int folder(REFGUID id) {
  PWSTR path = NULL;
  HRESULT hr = SHGetKnownFolderPath(id, 0, NULL, &path); // BUG: COM-TASKMEM-LEAK
  if (FAILED(hr)) return -1;
  if (print(path) < 0) return -1;
  CoTaskMemFree(path);
  return 0;
}

int folderRight(REFGUID id) {
  PWSTR path = NULL;
  HRESULT hr = SHGetKnownFolderPath(id, 0, NULL, &path); // OK: freed
  int result = SUCCEEDED(hr) ? print(path) : -1;
  CoTaskMemFree(path);
  return result;
}

void *block(int size) {
  void *memory = CoTaskMemAlloc(size); // OK: the caller's
  return memory;
}

int blockLost(int size) {
  void *memory = CoTaskMemAlloc(size); // BUG: COM-TASKMEM-LEAK "CoTaskMemFree()"
  return memory == NULL ? -1 : 0;
}

int blockRight(int size) {
  void *memory = CoTaskMemAlloc(size); // OK: freed
  if (memory == NULL) return -1;
  CoTaskMemFree(memory);
  return 0;
}
