#include <objbase.h>
#include <jni.h>

class Target : public IUnknown {
 public:
  HRESULT Use(REFLEDGER_BORROWED IPersist *persist) {
    HRESULT hr = persist->GetClassID(NULL);
    persist->Release(); // BUG: OLE2A-RELEASE-IN
    return hr;
  }
  HRESULT UseCounted(REFLEDGER_BORROWED IPersist *persist) {
    persist->AddRef(); // BUG: OLE2C-REDUNDANT-PAIR
    HRESULT hr = persist->GetClassID(NULL);
    persist->Release(); // OK: its own count
    return hr;
  }
  HRESULT UseOnly(REFLEDGER_BORROWED IPersist *persist) {
    return persist->GetClassID(NULL); // OK: used, no more
  }
};
