// JNI: jni.h of JDK 25. In C, where the functions take the JNIEnv as their first argument, that argument is left out.
// A name that is a pointer to itself is a reference that C passes by value.

struct jobject {};
struct jclass : jobject {};
struct jthrowable : jobject {};
struct jstring : jobject {};
struct jarray : jobject {};
struct jobjectArray : jarray {};
struct jbooleanArray : jarray {};
struct jbyteArray : jarray {};
struct jcharArray : jarray {};
struct jshortArray : jarray {};
struct jintArray : jarray {};
struct jlongArray : jarray {};
struct jfloatArray : jarray {};
struct jdoubleArray : jarray {};
struct jweak : jobject {};
struct jmethodID {};
struct jfieldID {};

typedef struct jobject *jobject;
typedef struct jclass *jclass;
typedef struct jthrowable *jthrowable;
typedef struct jstring *jstring;
typedef struct jarray *jarray;
typedef struct jobjectArray *jobjectArray;
typedef struct jbooleanArray *jbooleanArray;
typedef struct jbyteArray *jbyteArray;
typedef struct jcharArray *jcharArray;
typedef struct jshortArray *jshortArray;
typedef struct jintArray *jintArray;
typedef struct jlongArray *jlongArray;
typedef struct jfloatArray *jfloatArray;
typedef struct jdoubleArray *jdoubleArray;
typedef struct jweak *jweak;
typedef struct jmethodID *jmethodID;
typedef struct jfieldID *jfieldID;

typedef unsigned char jboolean;
typedef signed char jbyte;
typedef unsigned short jchar;
typedef short jshort;
typedef int jint;
typedef long long jlong;
typedef float jfloat;
typedef double jdouble;
typedef jint jsize;
typedef int jobjectRefType;

#define JNIEXPORT
#define JNIIMPORT
#define JNICALL
#define JNI_FALSE 0
#define JNI_TRUE 1
#define JNI_OK 0
#define JNI_ERR (-1)
#define JNI_EDETACHED (-2)
#define JNI_EVERSION (-3)
#define JNI_ENOMEM (-4)
#define JNI_EEXIST (-5)
#define JNI_EINVAL (-6)
#define JNI_COMMIT 1
#define JNI_ABORT 2
#define JNI_VERSION_1_1 0x00010001
#define JNI_VERSION_1_2 0x00010002
#define JNI_VERSION_1_4 0x00010004
#define JNI_VERSION_1_6 0x00010006
#define JNI_VERSION_1_8 0x00010008
#define JNI_VERSION_9 0x00090000
#define JNI_VERSION_10 0x000a0000

union jvalue {
  jboolean z;
  jbyte b;
  jchar c;
  jshort s;
  jint i;
  jlong j;
  jfloat f;
  jdouble d;
  jobject l;
};

struct JNINativeMethod {
  char *name;
  char *signature;
  void *fnPtr;
};

struct JavaVMOption {
  char *optionString;
  void *extraInfo;
};

struct JavaVMInitArgs {
  jint version;
  jint nOptions;
  JavaVMOption *options;
  jboolean ignoreUnrecognized;
};

struct JavaVMAttachArgs {
  jint version;
  char *name;
  jobject group;
};

struct JNIEnv;
typedef JNIEnv JNIEnv_;
typedef JNIEnv _JNIEnv;

// Whoever asks the machine for its JNIEnv has, as far as anybody can tell, no Java frame below it.
struct REFLEDGER_NO_THROW JavaVM {
  REFLEDGER_STATUS_RESULT jint DestroyJavaVM();
  REFLEDGER_STATUS_RESULT jint AttachCurrentThread(REFLEDGER(Out, borrowed = true) void **penv, void *args);
  REFLEDGER_ENDS_FRAME REFLEDGER_STATUS_RESULT jint DetachCurrentThread();
  REFLEDGER_STATUS_RESULT jint GetEnv(REFLEDGER(Out, borrowed = true) void **penv, jint version);
  REFLEDGER_STATUS_RESULT jint AttachCurrentThreadAsDaemon(REFLEDGER(Out, borrowed = true) void **penv, void *args);
};
typedef JavaVM JavaVM_;
typedef JavaVM _JavaVM;

REFLEDGER_STATUS_RESULT jint JNI_GetDefaultJavaVMInitArgs(void *args);
REFLEDGER_STATUS_RESULT jint JNI_CreateJavaVM(
    REFLEDGER(Out, borrowed = true) JavaVM **pvm, REFLEDGER(Out, borrowed = true) void **penv, void *args);
REFLEDGER_STATUS_RESULT jint JNI_GetCreatedJavaVMs(
    REFLEDGER(Out, borrowed = true) JavaVM **vmBuf, jsize bufLen, jsize *nVMs);

// The virtual machine calls these, with a frame around them.
REFLEDGER_ENDS_FRAME jint JNI_OnLoad(JavaVM *vm, void *reserved);
REFLEDGER_ENDS_FRAME void JNI_OnUnload(JavaVM *vm, void *reserved);

// A local reference belongs to the frame of the JNIEnv. Everything that is passed is only lent: what Java keeps it counts itself.
struct REFLEDGER_NO_THROW JNIEnv {
  jint GetVersion();
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jclass DefineClass(const char *name, jobject loader, const jbyte *buf, jsize len);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jclass FindClass(const char *name);
  jmethodID FromReflectedMethod(jobject method);
  jfieldID FromReflectedField(jobject field);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject ToReflectedMethod(jclass cls, jmethodID methodID, jboolean isStatic);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jclass GetSuperclass(jclass sub);
  jboolean IsAssignableFrom(jclass sub, jclass sup);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject ToReflectedField(jclass cls, jfieldID fieldID, jboolean isStatic);
  jint Throw(jthrowable obj);
  jint ThrowNew(jclass clazz, const char *msg);
  REFLEDGER(LastFailed, when = NON_NULL) REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jthrowable ExceptionOccurred();
  void ExceptionDescribe();
  void ExceptionClear();
  REFLEDGER_NO_RETURN REFLEDGER_NO_THROW void FatalError(const char *msg);
  REFLEDGER_STATUS_RESULT jint PushLocalFrame(jint capacity);
  // What it returns refers to the same object as its argument from the frame below; most pass null.
  REFLEDGER_ENDS_FRAME jobject PopLocalFrame(jobject result);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jobject NewGlobalRef(jobject lobj);
  void DeleteGlobalRef(REFLEDGER_RELEASES jobject gref);
  void DeleteLocalRef(REFLEDGER_RELEASES jobject obj);
  jboolean IsSameObject(jobject obj1, jobject obj2);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject NewLocalRef(jobject ref);
  REFLEDGER_STATUS_RESULT jint EnsureLocalCapacity(jint capacity);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject AllocObject(jclass clazz);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject NewObject(jclass clazz, jmethodID methodID, ...);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject NewObjectV(jclass clazz, jmethodID methodID, va_list args);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject NewObjectA(jclass clazz, jmethodID methodID, const jvalue *args);
  REFLEDGER_FRAME_SCOPED jclass GetObjectClass(jobject obj);
  jboolean IsInstanceOf(jobject obj, jclass clazz);
  jmethodID GetMethodID(jclass clazz, const char *name, const char *sig);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallObjectMethod(jobject obj, jmethodID methodID, ...);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallObjectMethodV(jobject obj, jmethodID methodID, va_list args);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallObjectMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  jboolean CallBooleanMethod(jobject obj, jmethodID methodID, ...);
  jboolean CallBooleanMethodV(jobject obj, jmethodID methodID, va_list args);
  jboolean CallBooleanMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  jbyte CallByteMethod(jobject obj, jmethodID methodID, ...);
  jbyte CallByteMethodV(jobject obj, jmethodID methodID, va_list args);
  jbyte CallByteMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  jchar CallCharMethod(jobject obj, jmethodID methodID, ...);
  jchar CallCharMethodV(jobject obj, jmethodID methodID, va_list args);
  jchar CallCharMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  jshort CallShortMethod(jobject obj, jmethodID methodID, ...);
  jshort CallShortMethodV(jobject obj, jmethodID methodID, va_list args);
  jshort CallShortMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  jint CallIntMethod(jobject obj, jmethodID methodID, ...);
  jint CallIntMethodV(jobject obj, jmethodID methodID, va_list args);
  jint CallIntMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  jlong CallLongMethod(jobject obj, jmethodID methodID, ...);
  jlong CallLongMethodV(jobject obj, jmethodID methodID, va_list args);
  jlong CallLongMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  jfloat CallFloatMethod(jobject obj, jmethodID methodID, ...);
  jfloat CallFloatMethodV(jobject obj, jmethodID methodID, va_list args);
  jfloat CallFloatMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  jdouble CallDoubleMethod(jobject obj, jmethodID methodID, ...);
  jdouble CallDoubleMethodV(jobject obj, jmethodID methodID, va_list args);
  jdouble CallDoubleMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  void CallVoidMethod(jobject obj, jmethodID methodID, ...);
  void CallVoidMethodV(jobject obj, jmethodID methodID, va_list args);
  void CallVoidMethodA(jobject obj, jmethodID methodID, const jvalue *args);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallNonvirtualObjectMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallNonvirtualObjectMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallNonvirtualObjectMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  jboolean CallNonvirtualBooleanMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  jboolean CallNonvirtualBooleanMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  jboolean CallNonvirtualBooleanMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  jbyte CallNonvirtualByteMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  jbyte CallNonvirtualByteMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  jbyte CallNonvirtualByteMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  jchar CallNonvirtualCharMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  jchar CallNonvirtualCharMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  jchar CallNonvirtualCharMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  jshort CallNonvirtualShortMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  jshort CallNonvirtualShortMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  jshort CallNonvirtualShortMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  jint CallNonvirtualIntMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  jint CallNonvirtualIntMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  jint CallNonvirtualIntMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  jlong CallNonvirtualLongMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  jlong CallNonvirtualLongMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  jlong CallNonvirtualLongMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  jfloat CallNonvirtualFloatMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  jfloat CallNonvirtualFloatMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  jfloat CallNonvirtualFloatMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  jdouble CallNonvirtualDoubleMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  jdouble CallNonvirtualDoubleMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  jdouble CallNonvirtualDoubleMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  void CallNonvirtualVoidMethod(jobject obj, jclass clazz, jmethodID methodID, ...);
  void CallNonvirtualVoidMethodV(jobject obj, jclass clazz, jmethodID methodID, va_list args);
  void CallNonvirtualVoidMethodA(jobject obj, jclass clazz, jmethodID methodID, const jvalue *args);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallStaticObjectMethod(jclass clazz, jmethodID methodID, ...);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallStaticObjectMethodV(jclass clazz, jmethodID methodID, va_list args);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject CallStaticObjectMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jboolean CallStaticBooleanMethod(jclass clazz, jmethodID methodID, ...);
  jboolean CallStaticBooleanMethodV(jclass clazz, jmethodID methodID, va_list args);
  jboolean CallStaticBooleanMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jbyte CallStaticByteMethod(jclass clazz, jmethodID methodID, ...);
  jbyte CallStaticByteMethodV(jclass clazz, jmethodID methodID, va_list args);
  jbyte CallStaticByteMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jchar CallStaticCharMethod(jclass clazz, jmethodID methodID, ...);
  jchar CallStaticCharMethodV(jclass clazz, jmethodID methodID, va_list args);
  jchar CallStaticCharMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jshort CallStaticShortMethod(jclass clazz, jmethodID methodID, ...);
  jshort CallStaticShortMethodV(jclass clazz, jmethodID methodID, va_list args);
  jshort CallStaticShortMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jint CallStaticIntMethod(jclass clazz, jmethodID methodID, ...);
  jint CallStaticIntMethodV(jclass clazz, jmethodID methodID, va_list args);
  jint CallStaticIntMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jlong CallStaticLongMethod(jclass clazz, jmethodID methodID, ...);
  jlong CallStaticLongMethodV(jclass clazz, jmethodID methodID, va_list args);
  jlong CallStaticLongMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jfloat CallStaticFloatMethod(jclass clazz, jmethodID methodID, ...);
  jfloat CallStaticFloatMethodV(jclass clazz, jmethodID methodID, va_list args);
  jfloat CallStaticFloatMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jdouble CallStaticDoubleMethod(jclass clazz, jmethodID methodID, ...);
  jdouble CallStaticDoubleMethodV(jclass clazz, jmethodID methodID, va_list args);
  jdouble CallStaticDoubleMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  void CallStaticVoidMethod(jclass clazz, jmethodID methodID, ...);
  void CallStaticVoidMethodV(jclass clazz, jmethodID methodID, va_list args);
  void CallStaticVoidMethodA(jclass clazz, jmethodID methodID, const jvalue *args);
  jfieldID GetFieldID(jclass clazz, const char *name, const char *sig);
  jmethodID GetStaticMethodID(jclass clazz, const char *name, const char *sig);
  jfieldID GetStaticFieldID(jclass clazz, const char *name, const char *sig);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject GetObjectField(jobject obj, jfieldID fieldID);
  jboolean GetBooleanField(jobject obj, jfieldID fieldID);
  jbyte GetByteField(jobject obj, jfieldID fieldID);
  jchar GetCharField(jobject obj, jfieldID fieldID);
  jshort GetShortField(jobject obj, jfieldID fieldID);
  jint GetIntField(jobject obj, jfieldID fieldID);
  jlong GetLongField(jobject obj, jfieldID fieldID);
  jfloat GetFloatField(jobject obj, jfieldID fieldID);
  jdouble GetDoubleField(jobject obj, jfieldID fieldID);
  void SetObjectField(jobject obj, jfieldID fieldID, jobject value);
  void SetBooleanField(jobject obj, jfieldID fieldID, jboolean value);
  void SetByteField(jobject obj, jfieldID fieldID, jbyte value);
  void SetCharField(jobject obj, jfieldID fieldID, jchar value);
  void SetShortField(jobject obj, jfieldID fieldID, jshort value);
  void SetIntField(jobject obj, jfieldID fieldID, REFLEDGER_ESCAPES jint value);
  void SetLongField(jobject obj, jfieldID fieldID, REFLEDGER_ESCAPES jlong value);
  void SetFloatField(jobject obj, jfieldID fieldID, jfloat value);
  void SetDoubleField(jobject obj, jfieldID fieldID, jdouble value);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject GetStaticObjectField(jclass clazz, jfieldID fieldID);
  jboolean GetStaticBooleanField(jclass clazz, jfieldID fieldID);
  jbyte GetStaticByteField(jclass clazz, jfieldID fieldID);
  jchar GetStaticCharField(jclass clazz, jfieldID fieldID);
  jshort GetStaticShortField(jclass clazz, jfieldID fieldID);
  jint GetStaticIntField(jclass clazz, jfieldID fieldID);
  jlong GetStaticLongField(jclass clazz, jfieldID fieldID);
  jfloat GetStaticFloatField(jclass clazz, jfieldID fieldID);
  jdouble GetStaticDoubleField(jclass clazz, jfieldID fieldID);
  void SetStaticObjectField(jclass clazz, jfieldID fieldID, jobject value);
  void SetStaticBooleanField(jclass clazz, jfieldID fieldID, jboolean value);
  void SetStaticByteField(jclass clazz, jfieldID fieldID, jbyte value);
  void SetStaticCharField(jclass clazz, jfieldID fieldID, jchar value);
  void SetStaticShortField(jclass clazz, jfieldID fieldID, jshort value);
  void SetStaticIntField(jclass clazz, jfieldID fieldID, REFLEDGER_ESCAPES jint value);
  void SetStaticLongField(jclass clazz, jfieldID fieldID, REFLEDGER_ESCAPES jlong value);
  void SetStaticFloatField(jclass clazz, jfieldID fieldID, jfloat value);
  void SetStaticDoubleField(jclass clazz, jfieldID fieldID, jdouble value);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jstring NewString(const jchar *unicode, jsize len);
  jsize GetStringLength(jstring str);
  REFLEDGER_OWNED REFLEDGER_NULLABLE const jchar *GetStringChars(jstring str, jboolean *isCopy);
  void ReleaseStringChars(jstring str, REFLEDGER_RELEASES const jchar *chars);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jstring NewStringUTF(const char *utf);
  jsize GetStringUTFLength(jstring str);
  jlong GetStringUTFLengthAsLong(jstring str);
  REFLEDGER_OWNED REFLEDGER_NULLABLE const char *GetStringUTFChars(jstring str, jboolean *isCopy);
  void ReleaseStringUTFChars(jstring str, REFLEDGER_RELEASES const char *chars);
  jsize GetArrayLength(jarray array);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobjectArray NewObjectArray(jsize len, jclass clazz, jobject init);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject GetObjectArrayElement(jobjectArray array, jsize index);
  void SetObjectArrayElement(jobjectArray array, jsize index, jobject val);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jbooleanArray NewBooleanArray(jsize len);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jbyteArray NewByteArray(jsize len);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jcharArray NewCharArray(jsize len);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jshortArray NewShortArray(jsize len);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jintArray NewIntArray(jsize len);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jlongArray NewLongArray(jsize len);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jfloatArray NewFloatArray(jsize len);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jdoubleArray NewDoubleArray(jsize len);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jboolean *GetBooleanArrayElements(jbooleanArray array, jboolean *isCopy);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jbyte *GetByteArrayElements(jbyteArray array, jboolean *isCopy);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jchar *GetCharArrayElements(jcharArray array, jboolean *isCopy);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jshort *GetShortArrayElements(jshortArray array, jboolean *isCopy);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jint *GetIntArrayElements(jintArray array, jboolean *isCopy);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jlong *GetLongArrayElements(jlongArray array, jboolean *isCopy);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jfloat *GetFloatArrayElements(jfloatArray array, jboolean *isCopy);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jdouble *GetDoubleArrayElements(jdoubleArray array, jboolean *isCopy);
  // With JNI_COMMIT they only copy back: the front end calls them by another name then.
  void ReleaseBooleanArrayElements(jbooleanArray array, REFLEDGER_RELEASES jboolean *elems, jint mode);
  void ReleaseByteArrayElements(jbyteArray array, REFLEDGER_RELEASES jbyte *elems, jint mode);
  void ReleaseCharArrayElements(jcharArray array, REFLEDGER_RELEASES jchar *elems, jint mode);
  void ReleaseShortArrayElements(jshortArray array, REFLEDGER_RELEASES jshort *elems, jint mode);
  void ReleaseIntArrayElements(jintArray array, REFLEDGER_RELEASES jint *elems, jint mode);
  void ReleaseLongArrayElements(jlongArray array, REFLEDGER_RELEASES jlong *elems, jint mode);
  void ReleaseFloatArrayElements(jfloatArray array, REFLEDGER_RELEASES jfloat *elems, jint mode);
  void ReleaseDoubleArrayElements(jdoubleArray array, REFLEDGER_RELEASES jdouble *elems, jint mode);
  void GetBooleanArrayRegion(jbooleanArray array, jsize start, jsize len, jboolean *buf);
  void GetByteArrayRegion(jbyteArray array, jsize start, jsize len, jbyte *buf);
  void GetCharArrayRegion(jcharArray array, jsize start, jsize len, jchar *buf);
  void GetShortArrayRegion(jshortArray array, jsize start, jsize len, jshort *buf);
  void GetIntArrayRegion(jintArray array, jsize start, jsize len, jint *buf);
  void GetLongArrayRegion(jlongArray array, jsize start, jsize len, jlong *buf);
  void GetFloatArrayRegion(jfloatArray array, jsize start, jsize len, jfloat *buf);
  void GetDoubleArrayRegion(jdoubleArray array, jsize start, jsize len, jdouble *buf);
  void SetBooleanArrayRegion(jbooleanArray array, jsize start, jsize len, const jboolean *buf);
  void SetByteArrayRegion(jbyteArray array, jsize start, jsize len, const jbyte *buf);
  void SetCharArrayRegion(jcharArray array, jsize start, jsize len, const jchar *buf);
  void SetShortArrayRegion(jshortArray array, jsize start, jsize len, const jshort *buf);
  void SetIntArrayRegion(jintArray array, jsize start, jsize len, const jint *buf);
  void SetLongArrayRegion(jlongArray array, jsize start, jsize len, const jlong *buf);
  void SetFloatArrayRegion(jfloatArray array, jsize start, jsize len, const jfloat *buf);
  void SetDoubleArrayRegion(jdoubleArray array, jsize start, jsize len, const jdouble *buf);
  jint RegisterNatives(jclass clazz, const JNINativeMethod *methods, jint nMethods);
  jint UnregisterNatives(jclass clazz);
  REFLEDGER_STATUS_RESULT jint MonitorEnter(jobject obj);
  REFLEDGER_STATUS_RESULT jint MonitorExit(jobject obj);
  REFLEDGER_STATUS_RESULT jint GetJavaVM(REFLEDGER(Out, borrowed = true) JavaVM **vm);
  void GetStringRegion(jstring str, jsize start, jsize len, jchar *buf);
  void GetStringUTFRegion(jstring str, jsize start, jsize len, char *buf);
  REFLEDGER_OWNED REFLEDGER_NULLABLE void *GetPrimitiveArrayCritical(jarray array, jboolean *isCopy);
  void ReleasePrimitiveArrayCritical(jarray array, REFLEDGER_RELEASES void *carray, jint mode);
  REFLEDGER_OWNED REFLEDGER_NULLABLE const jchar *GetStringCritical(jstring string, jboolean *isCopy);
  void ReleaseStringCritical(jstring string, REFLEDGER_RELEASES const jchar *cstring);
  REFLEDGER_OWNED REFLEDGER_NULLABLE jweak NewWeakGlobalRef(jobject obj);
  void DeleteWeakGlobalRef(REFLEDGER_RELEASES jweak ref);
  REFLEDGER(LastFailed, when = "TRUE") bool ExceptionCheck();
  // The buffer refers to the memory for as long as it lives.
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject NewDirectByteBuffer(REFLEDGER_ESCAPES void *address, jlong capacity);
  void *GetDirectBufferAddress(jobject buf);
  jlong GetDirectBufferCapacity(jobject buf);
  jobjectRefType GetObjectRefType(jobject obj);
  REFLEDGER_FRAME_SCOPED REFLEDGER_NULLABLE jobject GetModule(jclass clazz);
  jboolean IsVirtualThread(jobject obj);
};
