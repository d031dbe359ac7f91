#include <jni.h>

struct Listener {
  jobject callback;
  jmethodID method;
};

extern Listener *allocate_listener();
extern bool attach_listener(Listener *listener);

extern "C" JNIEXPORT jlong JNICALL Java_org_example_Events_listen(JNIEnv *env, jclass, jobject callback) {
  jobject global = env->NewGlobalRef(callback); // BUG: OLE1-LEAK
  Listener *listener = allocate_listener();
  if (listener == nullptr) {
    return 0;
  }
  listener->callback = global;
  return reinterpret_cast<jlong>(listener);
}

extern "C" JNIEXPORT jlong JNICALL Java_org_example_Events_listenRight(JNIEnv *env, jclass, jobject callback) {
  Listener *listener = allocate_listener();
  if (listener == nullptr) {
    return 0;
  }
  listener->callback = env->NewGlobalRef(callback); // OK: the listener keeps it
  return reinterpret_cast<jlong>(listener);
}

extern "C" JNIEXPORT jlong JNICALL Java_org_example_Events_listenDeleted(JNIEnv *env, jclass, jobject callback) {
  jobject global = env->NewGlobalRef(callback); // OK: deleted where there is no listener
  Listener *listener = allocate_listener();
  if (listener == nullptr) {
    env->DeleteGlobalRef(global);
    return 0;
  }
  listener->callback = global;
  return reinterpret_cast<jlong>(listener);
}

extern "C" JNIEXPORT jint JNICALL Java_org_example_Events_weak(JNIEnv *env, jclass, jobject callback, jint kind) {
  jweak weak = env->NewWeakGlobalRef(callback); // BUG: OLE1-LEAK
  if (kind < 0) {
    return -1;
  }
  env->DeleteWeakGlobalRef(weak);
  return 0;
}

extern "C" JNIEXPORT jint JNICALL Java_org_example_Events_weakRight(JNIEnv *env, jclass, jobject callback, jint kind) {
  if (kind < 0) {
    return -1;
  }
  jweak weak = env->NewWeakGlobalRef(callback); // OK: deleted below
  env->DeleteWeakGlobalRef(weak);
  return 0;
}

static jclass eventClass;

extern "C" JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *) {
  JNIEnv *env;
  if (vm->GetEnv(reinterpret_cast<void **>(&env), JNI_VERSION_1_6) != JNI_OK) {
    return JNI_ERR;
  }
  jclass local = env->FindClass("org/example/Event"); // OK: JNI_OnLoad has a frame
  if (local == nullptr) {
    return JNI_ERR;
  }
  eventClass = static_cast<jclass>(env->NewGlobalRef(local)); // OK: kept for as long as the library is loaded
  return JNI_VERSION_1_6;
}

extern "C" JNIEXPORT void JNICALL JNI_OnUnload(JavaVM *vm, void *) {
  JNIEnv *env;
  if (vm->GetEnv(reinterpret_cast<void **>(&env), JNI_VERSION_1_6) == JNI_OK) {
    env->DeleteGlobalRef(eventClass); // OK: what JNI_OnLoad made
  }
}
