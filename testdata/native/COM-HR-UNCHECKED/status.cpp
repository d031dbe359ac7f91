#include <objbase.h>

extern const IID IID_IPersist;

HRESULT unchecked(IUnknown *unknown) {
  IPersist *persist = NULL;
  unknown->QueryInterface(IID_IPersist, (void **)&persist);
  HRESULT hr = persist->GetClassID(NULL); // BUG: COM-HR-UNCHECKED
  persist->Release();
  return hr;
}

HRESULT checked(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist);
  if (SUCCEEDED(hr)) {
    hr = persist->GetClassID(NULL); // OK: there is one
    persist->Release();
  }
  return hr;
}

HRESULT tested(IUnknown *unknown) {
  IPersist *persist = NULL;
  unknown->QueryInterface(IID_IPersist, (void **)&persist);
  if (persist == NULL) return E_NOINTERFACE;
  HRESULT hr = persist->GetClassID(NULL); // OK: tested
  persist->Release();
  return hr;
}
