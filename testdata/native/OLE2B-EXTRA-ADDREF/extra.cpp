#include <objbase.h>

extern const IID IID_IEnumVARIANT;

extern "C" long long toEnumVariant(IDispatch *dispatch) {
  IEnumVARIANT *variants = NULL;
  HRESULT hr = dispatch->QueryInterface(IID_IEnumVARIANT, (void **)&variants);
  if (FAILED(hr)) return 0;
  variants->AddRef(); // BUG: OLE2B-EXTRA-ADDREF
  variants->Reset();
  variants->Release();
  return 1;
}

extern "C" long long toEnumVariantRight(IDispatch *dispatch) {
  IEnumVARIANT *variants = NULL;
  HRESULT hr = dispatch->QueryInterface(IID_IEnumVARIANT, (void **)&variants);
  if (FAILED(hr)) return 0;
  variants->Reset(); // OK: counted once, released once
  variants->Release();
  return 1;
}

HRESULT givenOut(IUnknown *unknown, IUnknown **first, IUnknown **second) {
  IUnknown *found = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IEnumVARIANT, (void **)&found);
  if (FAILED(hr)) return hr;
  *first = found;
  *second = found;
  found->AddRef(); // OK: two places, two counts
  return S_OK;
}
