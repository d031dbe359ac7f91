#include <objbase.h>

class Site : public IUnknown {
 public:
  ~Site() {
    if (m_container) m_container->Release();
  }
  HRESULT SetContainer(IUnknown *container) {
    if (container) container->AddRef();
    if (m_container) m_container->Release();
    m_container = container;
    return S_OK;
  }
  HRESULT get_Container(REFLEDGER_OUT IUnknown **out) {
    *out = m_container; // FN: OLE1D-RETURN-STORED an out-parameter that gets what a field holds
    return S_OK;
  }
  HRESULT get_ContainerCounted(REFLEDGER_OUT IUnknown **out) {
    *out = m_container; // OK: counted
    if (m_container) m_container->AddRef();
    return S_OK;
  }

 private:
  IUnknown *m_container;
};
