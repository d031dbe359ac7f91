#include <objbase.h>
#include <jni.h>

extern const IID IID_IPersist;
extern int length(const char *text);

HRESULT used_after(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist);
  if (FAILED(hr)) return hr;
  persist->Release();
  return persist->GetClassID(NULL); // BUG: OLE1-USE-AFTER-RELEASE
}

HRESULT used_before(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist);
  if (FAILED(hr)) return hr;
  hr = persist->GetClassID(NULL); // OK: still owned
  persist->Release();
  return hr;
}

HRESULT one_of_two(IUnknown *unknown) {
  IPersist *persist = NULL;
  HRESULT hr = unknown->QueryInterface(IID_IPersist, (void **)&persist);
  if (FAILED(hr)) return hr;
  persist->AddRef();
  persist->Release();
  hr = persist->GetClassID(NULL); // OK: one of two is left
  persist->Release();
  return hr;
}

jint text_after(JNIEnv *env, jstring text) {
  const char *chars = env->GetStringUTFChars(text, nullptr);
  if (chars == nullptr) return -1;
  env->ReleaseStringUTFChars(text, chars);
  return length(chars); // FN: OLE1-USE-AFTER-RELEASE an argument of a type that is not counted
}

jint text_before(JNIEnv *env, jstring text) {
  const char *chars = env->GetStringUTFChars(text, nullptr);
  if (chars == nullptr) return -1;
  jint result = length(chars); // OK: still there
  env->ReleaseStringUTFChars(text, chars);
  return result;
}

jobject global_after(JNIEnv *env, jobject object) {
  jobject global = env->NewGlobalRef(object);
  env->DeleteGlobalRef(global);
  return env->NewLocalRef(global); // FN: OLE1-USE-AFTER-RELEASE an argument of a type that is not counted
}

jobject global_before(JNIEnv *env, jobject object) {
  jobject global = env->NewGlobalRef(object);
  jobject local = env->NewLocalRef(global); // OK: the global one is deleted afterwards
  env->DeleteGlobalRef(global);
  return local;
}

jobject again(JNIEnv *env, jobject object) {
  jobject global = env->NewGlobalRef(object);
  env->DeleteGlobalRef(global);
  global = object;
  return env->NewLocalRef(global); // OK: another reference by now
}
