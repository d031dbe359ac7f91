#include <objbase.h>

extern IUnknown *make_unknown();
extern void show(IUnknown *unknown);

REFLEDGER_OWNED IUnknown *create_document(int kind);

HRESULT printed(int kind, int copies) {
  IUnknown *document = create_document(kind); // BUG: OLE1-LEAK
  if (copies == 0) {
    return S_FALSE;
  }
  show(document);
  document->Release();
  return S_OK;
}

HRESULT printedRight(int kind, int copies) {
  if (copies == 0) {
    return S_FALSE;
  }
  IUnknown *document = create_document(kind); // OK: released
  show(document);
  document->Release();
  return S_OK;
}

void counted(IUnknown *unknown, bool twice) {
  unknown->AddRef(); // BUG: OLE1-LEAK
  if (twice) {
    return;
  }
  show(unknown);
  unknown->Release();
}

void countedRight(IUnknown *unknown) {
  unknown->AddRef(); // OK: given back
  show(unknown);
  unknown->Release();
}

IUnknown *handedOver(int kind) {
  IUnknown *document = create_document(kind); // OK: the caller's
  show(document);
  return document;
}

void untracked() {
  IUnknown *unknown = make_unknown(); // OK: nobody says whose it is
  show(unknown);
}
