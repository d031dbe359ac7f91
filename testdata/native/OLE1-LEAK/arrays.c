#include <jni.h>

extern int use_bytes(const jbyte *bytes, jint count);

JNIEXPORT jint JNICALL Java_org_example_Arrays_sum(JNIEnv *env, jclass cls, jintArray numbers) {
  jint *elements = (*env)->GetIntArrayElements(env, numbers, NULL); // BUG: OLE1-LEAK
  jint sum = 0;
  jsize i;
  jsize count = (*env)->GetArrayLength(env, numbers);
  for (i = 0; i < count; i++) {
    sum += elements[i];
  }
  return sum;
}

JNIEXPORT jint JNICALL Java_org_example_Arrays_sumRight(JNIEnv *env, jclass cls, jintArray numbers) {
  jint *elements = (*env)->GetIntArrayElements(env, numbers, NULL); // OK: released after the loop
  jint sum = 0;
  jsize i;
  jsize count = (*env)->GetArrayLength(env, numbers);
  for (i = 0; i < count; i++) {
    sum += elements[i];
  }
  (*env)->ReleaseIntArrayElements(env, numbers, elements, JNI_ABORT);
  return sum;
}

JNIEXPORT jint JNICALL Java_org_example_Arrays_first(JNIEnv *env, jclass cls, jbyteArray bytes) {
  jbyte *elements = (*env)->GetByteArrayElements(env, bytes, NULL); // BUG: OLE1-LEAK
  jint result;
  if (elements[0] == 0) {
    return -1;
  }
  result = use_bytes(elements, 1);
  (*env)->ReleaseByteArrayElements(env, bytes, elements, 0);
  return result;
}

JNIEXPORT jint JNICALL Java_org_example_Arrays_critical(JNIEnv *env, jclass cls, jbyteArray bytes) {
  void *memory = (*env)->GetPrimitiveArrayCritical(env, bytes, 0); // BUG: OLE1-LEAK
  jint result;
  if (memory == NULL) {
    return -1;
  }
  result = use_bytes((jbyte *)memory, 4);
  if (result < 0) {
    return -2;
  }
  (*env)->ReleasePrimitiveArrayCritical(env, bytes, memory, 0);
  return result;
}

JNIEXPORT jint JNICALL Java_org_example_Arrays_criticalRight(JNIEnv *env, jclass cls, jbyteArray bytes) {
  void *memory = (*env)->GetPrimitiveArrayCritical(env, bytes, 0); // OK: released whatever comes of it
  jint result = -1;
  if (memory != NULL) {
    result = use_bytes((jbyte *)memory, 4);
    (*env)->ReleasePrimitiveArrayCritical(env, bytes, memory, 0);
  }
  return result;
}

JNIEXPORT jint JNICALL Java_org_example_Arrays_region(JNIEnv *env, jclass cls, jbyteArray bytes) {
  jbyte copy[16];
  (*env)->GetByteArrayRegion(env, bytes, 0, 16, copy); // OK: a copy in memory of its own
  return use_bytes(copy, 16);
}

JNIEXPORT jint JNICALL Java_org_example_Arrays_direct(JNIEnv *env, jclass cls, jobject buffer) {
  jbyte *memory = (jbyte *)(*env)->GetDirectBufferAddress(env, buffer); // OK: the buffer's own memory
  return memory == NULL ? -1 : use_bytes(memory, 8);
}

JNIEXPORT jint JNICALL Java_org_example_Arrays_two(
    JNIEnv *env, jclass cls, jbyteArray left, jbyteArray right) {
  jbyte *l = (*env)->GetByteArrayElements(env, left, 0); // BUG: OLE1-LEAK
  jbyte *r;
  jint result;
  if (l == 0) return -1;
  r = (*env)->GetByteArrayElements(env, right, 0); // OK: released below
  if (r == 0) return -1;
  result = use_bytes(l, 1) + use_bytes(r, 1);
  (*env)->ReleaseByteArrayElements(env, right, r, JNI_ABORT);
  (*env)->ReleaseByteArrayElements(env, left, l, JNI_ABORT);
  return result;
}

JNIEXPORT jint JNICALL Java_org_example_Arrays_generated(
    JNIEnv *env, jclass cls, jintArray arg0, jintArray arg1) {
  jint *lparg0 = NULL;
  jint *lparg1 = NULL;
  jint rc = 0;
  if (arg0) if ((lparg0 = (*env)->GetIntArrayElements(env, arg0, NULL)) == NULL) goto fail; // OK: label
  if (arg1) if ((lparg1 = (*env)->GetIntArrayElements(env, arg1, NULL)) == NULL) goto fail; // OK: label
  rc = (lparg0 ? lparg0[0] : 0) + (lparg1 ? lparg1[0] : 0);
fail:
  if (arg1 && lparg1) (*env)->ReleaseIntArrayElements(env, arg1, lparg1, 0);
  if (arg0 && lparg0) (*env)->ReleaseIntArrayElements(env, arg0, lparg0, 0);
  return rc;
}
