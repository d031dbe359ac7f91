#include <jni.h>

extern void consume(const char *text);

JNIEXPORT jint JNICALL Java_org_example_Locals_all(JNIEnv *env, jclass cls, jobjectArray names) {
  jsize count = (*env)->GetArrayLength(env, names);
  jint bytes = 0;
  for (jsize i = 0; i < count; i++) {
    jstring name = (jstring)(*env)->GetObjectArrayElement(env, names, i); // BUG: OLE1-LEAK
    bytes += (*env)->GetStringUTFLength(env, name);
  }
  return bytes;
}

JNIEXPORT jint JNICALL Java_org_example_Locals_allRight(JNIEnv *env, jclass cls, jobjectArray names) {
  jsize count = (*env)->GetArrayLength(env, names);
  jint bytes = 0;
  for (jsize i = 0; i < count; i++) {
    jstring name = (jstring)(*env)->GetObjectArrayElement(env, names, i); // OK: one at a time
    bytes += (*env)->GetStringUTFLength(env, name);
    (*env)->DeleteLocalRef(env, name);
  }
  return bytes;
}

JNIEXPORT jint JNICALL Java_org_example_Locals_one(JNIEnv *env, jclass cls, jobjectArray names) {
  jstring name = (jstring)(*env)->GetObjectArrayElement(env, names, 0); // OK: the frame gives it back
  return (*env)->GetStringUTFLength(env, name);
}

JNIEXPORT jobjectArray JNICALL Java_org_example_Locals_filled(JNIEnv *env, jclass cls, jint count) {
  jclass strings = (*env)->FindClass(env, "java/lang/String"); // OK: once
  jobjectArray result = (*env)->NewObjectArray(env, count, strings, NULL); // OK: returned
  for (jint i = 0; i < count; i++) {
    jstring text = (*env)->NewStringUTF(env, "text"); // BUG: OLE1-LEAK
    (*env)->SetObjectArrayElement(env, result, i, text);
  }
  return result;
}

JNIEXPORT jobjectArray JNICALL Java_org_example_Locals_filledRight(JNIEnv *env, jclass cls, jint count) {
  jclass strings = (*env)->FindClass(env, "java/lang/String"); // OK: once
  jobjectArray result = (*env)->NewObjectArray(env, count, strings, NULL); // OK: returned
  for (jint i = 0; i < count; i++) {
    jstring text = (*env)->NewStringUTF(env, "text"); // OK: the array has a reference of its own
    (*env)->SetObjectArrayElement(env, result, i, text);
    (*env)->DeleteLocalRef(env, text);
  }
  return result;
}

JNIEXPORT jint JNICALL Java_org_example_Locals_frames(JNIEnv *env, jclass cls, jobjectArray names) {
  jsize count = (*env)->GetArrayLength(env, names);
  jint bytes = 0;
  for (jsize i = 0; i < count; i++) {
    if ((*env)->PushLocalFrame(env, 4) < 0) {
      return -1;
    }
    jstring name = (jstring)(*env)->GetObjectArrayElement(env, names, i); // OK: a frame for each turn
    bytes += (*env)->GetStringUTFLength(env, name);
    (*env)->PopLocalFrame(env, NULL);
  }
  return bytes;
}

static jobject element(JNIEnv *env, jobjectArray array, jsize index) {
  return (*env)->GetObjectArrayElement(env, array, index); // OK: the caller's
}

JNIEXPORT jint JNICALL Java_org_example_Locals_helped(JNIEnv *env, jclass cls, jobjectArray names) {
  jsize count = (*env)->GetArrayLength(env, names);
  jint known = 0;
  for (jsize i = 0; i < count; i++) {
    jobject name = element(env, names, i); // BUG: OLE1-LEAK
    if (name != NULL) {
      known++;
    }
  }
  return known;
}

static JavaVM *machine;

static void callback(int code) {
  JNIEnv *env = NULL;
  jthrowable thrown;
  if ((*machine)->AttachCurrentThread(machine, (void **)&env, NULL) != 0) {
    return;
  }
  thrown = (*env)->ExceptionOccurred(env); // BUG: OLE1-LEAK
  if (thrown != NULL) {
    (*env)->ExceptionDescribe(env);
  }
}

static void callbackRight(int code) {
  JNIEnv *env = NULL;
  jthrowable thrown;
  if ((*machine)->AttachCurrentThread(machine, (void **)&env, NULL) != 0) {
    return;
  }
  thrown = (*env)->ExceptionOccurred(env); // OK: deleted
  if (thrown != NULL) {
    (*env)->ExceptionDescribe(env);
    (*env)->DeleteLocalRef(env, thrown);
  }
}

void register_callbacks(void (**table)(int)) {
  table[0] = callback;
  table[1] = callbackRight;
}

static void detaching(int code, int attached) {
  JNIEnv *env = NULL;
  if ((*machine)->AttachCurrentThread(machine, (void **)&env, NULL) != 0) {
    return;
  }
  if ((*env)->ExceptionOccurred(env) != NULL) { // OK: to detach a thread gives all of them back
    (*env)->ExceptionDescribe(env);
  }
  (*machine)->DetachCurrentThread(machine);
}

static void detachingPerhaps(int code, int attached) {
  JNIEnv *env = NULL;
  jthrowable thrown;
  if ((*machine)->AttachCurrentThread(machine, (void **)&env, NULL) != 0) {
    return;
  }
  thrown = (*env)->ExceptionOccurred(env); // BUG: OLE1-LEAK
  if (thrown != NULL) {
    (*env)->ExceptionDescribe(env);
  }
  if (attached) {
    (*machine)->DetachCurrentThread(machine);
  }
}

void register_more(void (**table)(int, int)) {
  table[0] = detaching;
  table[1] = detachingPerhaps;
}
