#include <objbase.h>

extern const IID IID_IPersist;
extern const IID IID_IStream;
extern const CLSID CLSID_Thing;

HRESULT early(IUnknown *unknown, int kind) {
  IPersist *persist = nullptr;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist); // BUG: OLE2B-OUT-LEAK
  if (FAILED(hr)) {
    return hr;
  }
  if (kind == 0) {
    return E_INVALIDARG;
  }
  persist->Release();
  return S_OK;
}

HRESULT released(IUnknown *unknown, int kind) {
  IPersist *persist = nullptr;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist); // OK: released on each way
  if (FAILED(hr)) {
    return hr;
  }
  hr = kind == 0 ? E_INVALIDARG : S_OK;
  persist->Release();
  return hr;
}

HRESULT cleanUp(IUnknown *unknown, int kind) {
  IPersist *persist = NULL;
  IStream *stream = NULL;
  HRESULT hr = unknown->QueryInterface(IID_PPV_ARGS(&persist)); // OK: released at the label
  if (FAILED(hr)) goto done;
  hr = unknown->QueryInterface(IID_IStream, reinterpret_cast<void **>(&stream)); // OK: released there
  if (FAILED(hr)) goto done;
  hr = stream->Write(&kind, sizeof(kind), NULL);
done:
  if (stream) stream->Release();
  if (persist) persist->Release();
  return hr;
}

HRESULT created() {
  IUnknown *thing;
  HRESULT hr = CoCreateInstance(CLSID_Thing, NULL, 1, IID_IPersist, (LPVOID *)&thing); // BUG: OLE2B-OUT-LEAK
  if (hr != S_OK) {
    return hr;
  }
  return S_OK;
}

HRESULT createdRight() {
  IUnknown *thing = NULL;
  HRESULT hr = CoCreateInstance(CLSID_Thing, NULL, 1, IID_IPersist, (LPVOID *)&thing); // OK: released
  if (SUCCEEDED(hr)) {
    thing->Release();
  }
  return hr;
}

HRESULT safely(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_PPV_ARGS(&persist)); // OK: the macro releases it
  if (SUCCEEDED(hr)) {
    hr = persist->GetClassID(NULL);
  }
  SAFE_RELEASE(persist);
  return hr;
}

HRESULT nullTested(IUnknown *unknown) {
  IPersist *persist = NULL;
  unknown->QueryInterface(IID_IPersist, (void **)&persist); // OK: null when it failed
  if (persist == NULL) {
    return E_NOINTERFACE;
  }
  persist->Release();
  return S_OK;
}

HRESULT handedOut(IUnknown *unknown, IPersist **out) {
  *out = NULL;
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist); // OK: goes out
  if (FAILED(hr)) {
    return hr;
  }
  *out = persist;
  return S_OK;
}

HRESULT forwarded(IUnknown *unknown, void **out) {
  return unknown->QueryInterface(IID_IPersist, out); // OK: the caller's cell
}

HRESULT moniker(IMoniker *name, IBindCtx *context) {
  IStorage *storage = NULL;
  IStream *stream = NULL;
  HRESULT hr = name->BindToStorage(context, NULL, IID_IStream, (void **)&storage); // BUG: OLE2B-OUT-LEAK
  if (FAILED(hr)) return hr;
  hr = storage->OpenStream(L"content", NULL, 0, 0, &stream); // OK: released
  if (FAILED(hr)) return hr;
  stream->Release();
  storage->Release();
  return S_OK;
}

struct Cache {
  IPersist *kept;
  HRESULT fill(IUnknown *unknown) {
    return unknown->QueryInterface(IID_IPersist, (void **)&kept); // OK: the object's
  }
  ~Cache() {
    if (kept) kept->Release();
  }
};

HRESULT held(IUnknown *unknown) {
  CComPtr<IPersist> persist;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist); // OK: the smart pointer's
  if (FAILED(hr)) return hr;
  return persist->GetClassID(NULL);
}

HRESULT attached(IUnknown *unknown) {
  IPersist *raw = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&raw); // OK: the smart pointer takes it over
  if (FAILED(hr)) return hr;
  CComPtr<IPersist> persist;
  persist.Attach(raw);
  return persist->GetClassID(NULL);
}

HRESULT typeInfo(IDispatch *dispatch) {
  ITypeInfo *info = NULL;
  TYPEATTR *attributes = NULL;
  HRESULT hr = dispatch->GetTypeInfo(0, 0, &info); // OK: released
  if (FAILED(hr)) return hr;
  hr = info->GetTypeAttr(&attributes); // OK: given back to the type information
  if (SUCCEEDED(hr)) {
    info->ReleaseTypeAttr(attributes);
  }
  info->Release();
  return hr;
}

HRESULT typeInfoKept(IDispatch *dispatch) {
  ITypeInfo *info = NULL;
  TYPEATTR *attributes = NULL;
  HRESULT hr = dispatch->GetTypeInfo(0, 0, &info); // OK: released
  if (FAILED(hr)) return hr;
  hr = info->GetTypeAttr(&attributes); // BUG: OLE2B-OUT-LEAK
  info->Release();
  return hr;
}
