#include <objbase.h>

class Counted : public IUnknown {
 public:
  Counted() : m_refs(0) {}
  STDMETHODIMP QueryInterface(REFIID iid, void **ppv) {
    *ppv = static_cast<IUnknown *>(this);
    AddRef();
    return S_OK;
  }
  STDMETHODIMP_(ULONG) AddRef() { return InterlockedIncrement(&m_refs); }
  STDMETHODIMP_(ULONG) Release() {
    LONG left = InterlockedDecrement(&m_refs);
    if (left == 0) delete this;
    return left;
  }

 private:
  LONG m_refs;
};

HRESULT make(IUnknown **out) {
  *out = new Counted(); // FN: OLE1C-NO-ADDREF a free function gives out an object that starts at zero
  return S_OK;
}

HRESULT makeRight(IUnknown **out) {
  Counted *made = new Counted();
  made->AddRef();
  *out = made; // OK: counted for the caller
  return S_OK;
}

HRESULT makeByQuery(REFIID iid, void **out) {
  Counted *made = new Counted();
  HRESULT hr = made->QueryInterface(iid, out); // OK: QueryInterface counts
  if (FAILED(hr)) delete made;
  return hr;
}
