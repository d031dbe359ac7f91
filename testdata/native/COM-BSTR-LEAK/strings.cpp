#include <objbase.h>

extern int show(BSTR text);

int allocated(int kind) {
  BSTR text = SysAllocString(L"text"); // BUG: COM-BSTR-LEAK "SysFreeString()"
  if (kind == 0) {
    return -1;
  }
  int result = show(text);
  SysFreeString(text);
  return result;
}

int allocatedRight(int kind) {
  BSTR text = SysAllocString(L"text"); // OK: freed
  int result = kind == 0 ? -1 : show(text);
  SysFreeString(text);
  return result;
}

int described(IErrorInfo *info) {
  BSTR text = NULL;
  if (FAILED(info->GetDescription(&text))) { // BUG: COM-BSTR-LEAK
    return -1;
  }
  return show(text);
}

int describedRight(IErrorInfo *info) {
  BSTR text = NULL;
  if (FAILED(info->GetDescription(&text))) { // OK: freed
    return -1;
  }
  int result = show(text);
  SysFreeString(text);
  return result;
}

HRESULT getName(REFLEDGER_OUT BSTR *name) {
  *name = SysAllocString(L"name"); // OK: the caller's
  return *name == NULL ? E_OUTOFMEMORY : S_OK;
}

int named() {
  BSTR name = NULL;
  if (FAILED(getName(&name))) return -1; // BUG: COM-BSTR-LEAK
  return show(name);
}

void put(VARIANT *variant) {
  variant->vt = 8;
  variant->bstrVal = SysAllocString(L"value"); // OK: the VARIANT's
}

int element(SAFEARRAY *array, LONG index) {
  BSTR text = NULL;
  HRESULT hr = SafeArrayGetElement(array, &index, &text); // BUG: COM-BSTR-LEAK
  if (FAILED(hr)) return -1;
  return show(text);
}

int elementRight(SAFEARRAY *array, LONG index) {
  BSTR text = NULL;
  HRESULT hr = SafeArrayGetElement(array, &index, &text); // OK: freed
  if (FAILED(hr)) return -1;
  int result = show(text);
  SysFreeString(text);
  return result;
}

int attached_string() {
  CComBSTR text;
  text.Attach(SysAllocString(L"text")); // OK: the object frees it
  return 0;
}

BSTR copied_string(CComBSTR &text) {
  return text.Copy(); // OK: the caller's
}
