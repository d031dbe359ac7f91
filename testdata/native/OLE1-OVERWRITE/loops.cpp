#include <objbase.h>
#include <jni.h>

extern const IID IID_IPersist;
extern IUnknown *next_unknown();

HRESULT reused(IUnknown *first, IUnknown *second) {
  IPersist *persist = NULL;
  HRESULT hr = first->QueryInterface(IID_IPersist, (void **)&persist);
  if (FAILED(hr)) return hr;
  hr = second->QueryInterface(IID_IPersist, (void **)&persist); // BUG: OLE1-OVERWRITE
  if (FAILED(hr)) return hr;
  persist->Release();
  return S_OK;
}

HRESULT reusedRight(IUnknown *first, IUnknown *second) {
  IPersist *persist = NULL;
  HRESULT hr = first->QueryInterface(IID_IPersist, (void **)&persist);
  if (FAILED(hr)) return hr;
  persist->Release();
  persist = NULL;
  hr = second->QueryInterface(IID_IPersist, (void **)&persist); // OK: the first one was released
  if (FAILED(hr)) return hr;
  persist->Release();
  return S_OK;
}

void replaced(JNIEnv *env, jobject first, jobject second) {
  jobject global = env->NewGlobalRef(first);
  global = env->NewGlobalRef(second); // BUG: OLE1-OVERWRITE
  env->DeleteGlobalRef(global);
}

void replacedRight(JNIEnv *env, jobject first, jobject second) {
  jobject global = env->NewGlobalRef(first);
  env->DeleteGlobalRef(global);
  global = env->NewGlobalRef(second); // OK: deleted before
  env->DeleteGlobalRef(global);
}

void forgotten(JNIEnv *env, jobject first) {
  jobject global = env->NewGlobalRef(first);
  global = nullptr; // BUG: OLE1-OVERWRITE
}

void passedOn(JNIEnv *env, jobject first) {
  jobject global = env->NewGlobalRef(first);
  jobject other = global;
  global = nullptr; // OK: the other variable has it
  env->DeleteGlobalRef(other);
}
