#include <jni.h>
#include <objbase.h>

extern void log_text(const char *text);

void logged(JNIEnv *env, jstring text) {
  log_text(env->GetStringUTFChars(text, nullptr)); // BUG: OLE2B-IGNORED-RESULT
}

void loggedRight(JNIEnv *env, jstring text) {
  const char *chars = env->GetStringUTFChars(text, nullptr); // OK: kept and released
  log_text(chars);
  env->ReleaseStringUTFChars(text, chars);
}

void remembered(JNIEnv *env, jobject object) {
  env->NewGlobalRef(object); // BUG: OLE2B-IGNORED-RESULT
}

jobject given(JNIEnv *env, jobject object) {
  return env->NewGlobalRef(object); // OK: the caller's
}

void passed(JNIEnv *env, jobject target, jmethodID method) {
  env->CallVoidMethod(target, method, env->NewStringUTF("text")); // OK: a local reference, once
}
