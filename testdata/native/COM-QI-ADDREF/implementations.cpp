#include <objbase.h>

extern const IID IID_IUnknown;
extern const IID IID_IPersist;
extern "C" int IsEqualIID(REFIID left, REFIID right);

class Forgetful : public IPersist {
 public:
  STDMETHODIMP QueryInterface(REFIID iid, void **ppv) {
    if (IsEqualIID(iid, IID_IUnknown) || IsEqualIID(iid, IID_IPersist)) {
      *ppv = static_cast<IPersist *>(this); // BUG: COM-QI-ADDREF
      return S_OK;
    }
    *ppv = NULL;
    return E_NOINTERFACE;
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

class Counting : public IPersist {
 public:
  STDMETHODIMP QueryInterface(REFIID iid, void **ppv) {
    if (IsEqualIID(iid, IID_IUnknown) || IsEqualIID(iid, IID_IPersist)) {
      *ppv = static_cast<IPersist *>(this); // OK: counted below
    } else {
      *ppv = NULL;
      return E_NOINTERFACE; // OK: null is stored
    }
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

class Through : public IPersist {
 public:
  STDMETHODIMP QueryInterface(REFIID iid, void **ppv) {
    if (ppv == NULL) return E_POINTER; // OK: nowhere to store null
    *ppv = NULL;
    if (IsEqualIID(iid, IID_IUnknown)) {
      *ppv = this; // OK: counted through the slot
    }
    if (*ppv != NULL) {
      ((IUnknown *)*ppv)->AddRef();
      return S_OK; // FP: COM-QI-SUCCESS-NULL the test of the slot is not followed
    }
    return E_NOINTERFACE; // OK: null is stored
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
