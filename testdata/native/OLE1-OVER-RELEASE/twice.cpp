#include <objbase.h>
#include <jni.h>

extern const IID IID_IPersist;
extern int check(IUnknown *unknown);

HRESULT merged(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist);
  if (FAILED(hr)) return hr;
  if (check(persist) != 0) {
    persist->Release();
  }
  persist->Release(); // BUG: OLE1-OVER-RELEASE
  return S_OK;
}

HRESULT cleared(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist);
  if (FAILED(hr)) return hr;
  if (check(persist) != 0) {
    persist->Release();
    persist = NULL;
  }
  if (persist) persist->Release(); // OK: null when it was released
  return S_OK;
}

HRESULT counted_twice(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist);
  if (FAILED(hr)) return hr;
  persist->AddRef();
  persist->Release();
  persist->Release(); // OK: two references, two releases
  return S_OK;
}

HRESULT stream_consumed(IStream *source, void **out) {
  IStream *stream = NULL;
  HRESULT hr = source->Clone(&stream);
  if (FAILED(hr)) return hr;
  hr = CoGetInterfaceAndReleaseStream(stream, IID_IPersist, out);
  stream->Release(); // BUG: OLE1-OVER-RELEASE
  return hr;
}

HRESULT stream_consumed_right(IStream *source, void **out) {
  IStream *stream = NULL;
  HRESULT hr = source->Clone(&stream);
  if (FAILED(hr)) return hr;
  return CoGetInterfaceAndReleaseStream(stream, IID_IPersist, out); // OK: it takes the stream over
}

HRESULT attached_and_released(IUnknown *unknown) {
  IPersist *raw = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&raw);
  if (FAILED(hr)) return hr;
  CComPtr<IPersist> persist;
  persist.Attach(raw);
  raw->Release(); // BUG: OLE1-OVER-RELEASE
  return S_OK;
}

HRESULT detached(IUnknown *unknown) {
  CComPtr<IUnknown> holder(unknown);
  IUnknown *raw = holder.Detach();
  if (raw) raw->Release(); // OK: what was detached is ours
  return S_OK;
}

void deleted_twice(JNIEnv *env, jobject object, bool keep) {
  jobject global = env->NewGlobalRef(object);
  if (!keep) {
    env->DeleteGlobalRef(global);
  }
  env->DeleteGlobalRef(global); // BUG: OLE1-OVER-RELEASE
}

void deleted_once(JNIEnv *env, jobject object, bool keep) {
  jobject global = env->NewGlobalRef(object);
  if (!keep) {
    env->DeleteGlobalRef(global);
    return;
  }
  env->DeleteGlobalRef(global); // OK: on another way
}

jint written_back(JNIEnv *env, jintArray array) {
  jint *elements = env->GetIntArrayElements(array, nullptr);
  elements[0] = 1;
  env->ReleaseIntArrayElements(array, elements, JNI_COMMIT);
  elements[1] = 2;
  env->ReleaseIntArrayElements(array, elements, 0); // OK: the first one only copied back
  return 0;
}

void elements_twice(JNIEnv *env, jintArray array) {
  jint *elements = env->GetIntArrayElements(array, nullptr);
  env->ReleaseIntArrayElements(array, elements, 0);
  env->ReleaseIntArrayElements(array, elements, JNI_ABORT); // BUG: OLE1-OVER-RELEASE
}

void null_deleted(JNIEnv *env, jobject object) {
  jobject global = nullptr;
  if (object != nullptr) {
    global = env->NewGlobalRef(object);
  }
  env->DeleteGlobalRef(global); // OK: null is allowed
}
