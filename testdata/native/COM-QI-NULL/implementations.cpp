#include <objbase.h>

extern const IID IID_IUnknown;
extern "C" int IsEqualIID(REFIID left, REFIID right);

class Keeps : public IUnknown {
 public:
  STDMETHODIMP QueryInterface(REFIID iid, void **ppv) {
    if (IsEqualIID(iid, IID_IUnknown)) {
      *ppv = this;
      AddRef();
      return S_OK;
    }
    return E_NOINTERFACE; // BUG: COM-QI-NULL
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

class Clears : public IUnknown {
 public:
  STDMETHODIMP QueryInterface(REFIID iid, void **ppv) {
    *ppv = NULL;
    if (IsEqualIID(iid, IID_IUnknown)) {
      *ppv = this;
      AddRef();
      return S_OK;
    }
    return E_NOINTERFACE; // OK: null is stored at the start
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
