#define COBJMACROS
#include <objbase.h>

extern const IID IID_IPersist;

HRESULT c_early(IUnknown *unknown, int kind) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->lpVtbl->QueryInterface(unknown, &IID_IPersist, (void **)&persist); // BUG: OLE2B-OUT-LEAK
  if (FAILED(hr)) {
    return hr;
  }
  if (kind == 0) {
    return E_INVALIDARG;
  }
  persist->lpVtbl->Release(persist);
  return S_OK;
}

HRESULT c_released(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->lpVtbl->QueryInterface(unknown, &IID_IPersist, (void **)&persist); // OK: released
  if (SUCCEEDED(hr)) {
    persist->lpVtbl->Release(persist);
  }
  return hr;
}

HRESULT c_macros(IUnknown *unknown, int kind) {
  IPersist *persist = NULL;
  HRESULT hr = IUnknown_QueryInterface(unknown, &IID_IPersist, (void **)&persist); // BUG: OLE2B-OUT-LEAK
  if (FAILED(hr) || kind == 0) {
    return hr;
  }
  IPersist_Release(persist);
  return S_OK;
}

HRESULT c_macrosRight(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = IUnknown_QueryInterface(unknown, &IID_IPersist, (void **)&persist); // OK: released
  if (SUCCEEDED(hr)) {
    IPersist_Release(persist);
  }
  return hr;
}
