#include <objbase.h>

class Holder {
 public:
  ~Holder() {
    if (m_site) m_site->Release();
  }
  HRESULT SetSite(REFLEDGER_BORROWED IUnknown *site) {
    m_site = site; // BUG: OLE2A-STORE-IN
    return S_OK;
  }

 private:
  IUnknown *m_site;
};

class CountingHolder {
 public:
  ~CountingHolder() {
    if (m_site) m_site->Release();
  }
  HRESULT SetSite(REFLEDGER_BORROWED IUnknown *site) {
    if (site) site->AddRef();
    if (m_site) m_site->Release();
    m_site = site; // OK: counted
    return S_OK;
  }

 private:
  IUnknown *m_site;
};
