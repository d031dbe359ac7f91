#include <jni.h>
#include <stdlib.h>
#include <string.h>

extern void *open_library(const char *path, const char *name);

JNIEXPORT jlong JNICALL Java_org_example_Library_open(JNIEnv *env, jclass cls, jstring path) {
  const char *text = (*env)->GetStringUTFChars(env, path, NULL); // BUG: OLE1-LEAK
  if (text == NULL) {
    return 0;
  }
  void *library = open_library(text, "main");
  if (library == NULL) {
    return 0;
  }
  (*env)->ReleaseStringUTFChars(env, path, text);
  return (jlong)(intptr_t)library;
}

JNIEXPORT jlong JNICALL Java_org_example_Library_openAll(
    JNIEnv *env, jclass cls, jstring path, jstring name) {
  const char *text;
  const char *second;
  void *library;
  text = (*env)->GetStringUTFChars(env, path, NULL); // BUG: OLE1-LEAK
  if (text == NULL) {
    return 0;
  }
  second = (*env)->GetStringUTFChars(env, name, NULL); // OK: the return below has nothing of it
  if (second == NULL) {
    return 0;
  }
  library = open_library(text, second);
  (*env)->ReleaseStringUTFChars(env, name, second);
  (*env)->ReleaseStringUTFChars(env, path, text);
  return (jlong)(intptr_t)library;
}

JNIEXPORT jlong JNICALL Java_org_example_Library_openRight(JNIEnv *env, jclass cls, jstring path) {
  const char *text = (*env)->GetStringUTFChars(env, path, NULL); // OK: released on the one way out
  if (text == NULL) {
    return 0;
  }
  void *library = open_library(text, "main");
  (*env)->ReleaseStringUTFChars(env, path, text);
  return (jlong)(intptr_t)library;
}

JNIEXPORT jlong JNICALL Java_org_example_Library_openCleanUp(
    JNIEnv *env, jclass cls, jstring path, jstring name) {
  const char *text = NULL;
  const char *second = NULL;
  void *library = NULL;
  text = (*env)->GetStringUTFChars(env, path, NULL); // OK: the label releases it
  if (text == NULL) goto done;
  second = (*env)->GetStringUTFChars(env, name, NULL); // OK: the label releases it
  if (second == NULL) goto done;
  library = open_library(text, second);
done:
  if (second != NULL) (*env)->ReleaseStringUTFChars(env, name, second);
  if (text != NULL) (*env)->ReleaseStringUTFChars(env, path, text);
  return (jlong)(intptr_t)library;
}

JNIEXPORT jlong JNICALL Java_org_example_Library_openOptional(
    JNIEnv *env, jclass cls, jstring path, jstring name) {
  const char *text = (*env)->GetStringUTFChars(env, path, NULL); // OK: released below
  const char *second = NULL;
  void *library;
  if (text == NULL) {
    return 0;
  }
  if (name != NULL) {
    second = (*env)->GetStringUTFChars(env, name, NULL); // OK: released when there is one
  }
  library = open_library(text, second);
  if (second) {
    (*env)->ReleaseStringUTFChars(env, name, second);
  }
  (*env)->ReleaseStringUTFChars(env, path, text);
  return (jlong)(intptr_t)library;
}

static char *copied(JNIEnv *env, jstring text) {
  const char *chars = (*env)->GetStringUTFChars(env, text, NULL); // BUG: OLE1-LEAK
  char *copy = malloc(strlen(chars) + 1);
  if (copy == NULL) {
    return NULL;
  }
  strcpy(copy, chars);
  (*env)->ReleaseStringUTFChars(env, text, chars);
  return copy;
}

static char *copiedAnyway(JNIEnv *env, jstring text) {
  const char *chars = (*env)->GetStringUTFChars(env, text, NULL); // OK: released on both ways
  char *copy = malloc(strlen(chars) + 1);
  if (copy == NULL) {
    (*env)->ReleaseStringUTFChars(env, text, chars);
    return NULL;
  }
  strcpy(copy, chars);
  (*env)->ReleaseStringUTFChars(env, text, chars);
  return copy;
}

static const char *lentOut(JNIEnv *env, jstring text) {
  return (*env)->GetStringUTFChars(env, text, NULL); // OK: the caller has to release it
}

JNIEXPORT jint JNICALL Java_org_example_Library_length(JNIEnv *env, jclass cls, jstring text) {
  const char *chars = lentOut(env, text); // BUG: OLE1-LEAK
  return chars == NULL ? -1 : (jint)strlen(chars);
}

JNIEXPORT jint JNICALL Java_org_example_Library_lengthRight(JNIEnv *env, jclass cls, jstring text) {
  const char *chars = lentOut(env, text); // OK: released here
  jint length = 0;
  if (chars != NULL) {
    length = (jint)strlen(chars);
    (*env)->ReleaseStringUTFChars(env, text, chars);
  }
  return length;
}

#define RETURN_IF_PENDING(env, value) if ((*env)->ExceptionCheck(env)) { return value; }

JNIEXPORT jint JNICALL Java_org_example_Library_hidden(JNIEnv *env, jclass cls, jstring text) {
  jint length;
  const char *chars = (*env)->GetStringUTFChars(env, text, NULL); // BUG: OLE1-LEAK
  RETURN_IF_PENDING(env, -1);
  length = (*env)->GetStringUTFLength(env, text);
  RETURN_IF_PENDING(env, -1);
  (*env)->ReleaseStringUTFChars(env, text, chars);
  return length;
}

JNIEXPORT void JNICALL Java_org_example_Library_fatal(JNIEnv *env, jclass cls, jstring text) {
  const char *chars = (*env)->GetStringUTFChars(env, text, NULL); // OK: nothing comes after FatalError
  if (chars[0] == 0) {
    (*env)->FatalError(env, "empty");
  }
  if (chars[0] == '!') {
    exit(1);
  }
  (*env)->ReleaseStringUTFChars(env, text, chars);
}
