#include <jni.h>

/* An exception that is pending tells that the last call gave nothing. */

jint whenPending(JNIEnv *env, jbyteArray array) {
    jbyte *bytes = (*env)->GetByteArrayElements(env, array, NULL); // OK: null when an exception is pending
    if ((*env)->ExceptionCheck(env)) {
        return -1;
    }
    jint first = bytes[0];
    (*env)->ReleaseByteArrayElements(env, array, bytes, JNI_ABORT);
    return first;
}

jint whenOccurred(JNIEnv *env, jbyteArray array) {
    jbyte *bytes = (*env)->GetByteArrayElements(env, array, NULL); // OK: the same by the exception itself
    if ((*env)->ExceptionOccurred(env) != NULL) {
        return -1;
    }
    jint first = bytes[0];
    (*env)->ReleaseByteArrayElements(env, array, bytes, JNI_ABORT);
    return first;
}

jint ofAnotherCall(JNIEnv *env, jobject o, jmethodID method, jbyteArray array) {
    jbyte *bytes = (*env)->GetByteArrayElements(env, array, NULL); // BUG: OLE1-LEAK
    (*env)->CallVoidMethod(env, o, method);
    if ((*env)->ExceptionCheck(env)) {
        return -1;
    }
    jint first = bytes[0];
    (*env)->ReleaseByteArrayElements(env, array, bytes, JNI_ABORT);
    return first;
}

jint forgotten(JNIEnv *env, jbyteArray array) {
    jbyte *bytes = (*env)->GetByteArrayElements(env, array, NULL); // BUG: OLE1-LEAK
    if ((*env)->ExceptionCheck(env)) {
        return -1;
    }
    return bytes[0];
}
