#include <objbase.h>

class Born : public IUnknown {
 public:
  Born() : m_refs(1) {}
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

HRESULT makeTwice(REFIID iid, void **out) {
  Born *born = new Born();
  return born->QueryInterface(iid, out); // FN: OLE1C-DOUBLE the first count is kept by nobody when QueryInterface adds one
}

HRESULT makeOnce(REFIID iid, void **out) {
  Born *born = new Born();
  HRESULT hr = born->QueryInterface(iid, out); // OK: the first count is given back
  born->Release();
  return hr;
}

HRESULT handOver(IUnknown **out) {
  *out = new Born(); // OK: born with the caller's count
  return S_OK;
}
