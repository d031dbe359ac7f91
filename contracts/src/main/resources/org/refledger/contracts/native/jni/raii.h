// Objects that own a reference of JNI for as long as they live: libnativehelper of Android, Conscrypt, Chromium.
// Their destructors give back what they own, so what they take over needs no release. Classes whose
// sources are part of the program are known by their sources.

template <class T> struct REFLEDGER_NO_THROW ScopedLocalRef {
  ScopedLocalRef(JNIEnv *env);
  ScopedLocalRef(JNIEnv *env, REFLEDGER_CONSUMED T localRef);
  ~ScopedLocalRef();
  void reset();
  void reset(REFLEDGER_CONSUMED T ptr);
  REFLEDGER(FrameScoped, "this") REFLEDGER_NULLABLE T release();
  REFLEDGER_BORROWED T get();
};

template <class T> struct REFLEDGER_NO_THROW ScopedGlobalRef {
  ScopedGlobalRef(JNIEnv *env);
  ScopedGlobalRef(JNIEnv *env, T localRef);
  ~ScopedGlobalRef();
  void reset();
  void reset(T ptr);
  REFLEDGER_OWNED REFLEDGER_NULLABLE T release();
  REFLEDGER_BORROWED T get();
};

struct REFLEDGER_NO_THROW ScopedUtfChars {
  ScopedUtfChars(JNIEnv *env, jstring s);
  ~ScopedUtfChars();
  REFLEDGER_BORROWED const char *c_str();
  int size();
};

struct REFLEDGER_NO_THROW ScopedStringChars {
  ScopedStringChars(JNIEnv *env, jstring s);
  ~ScopedStringChars();
  REFLEDGER_BORROWED const jchar *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedLocalFrame {
  ScopedLocalFrame(JNIEnv *env);
  ScopedLocalFrame(JNIEnv *env, int capacity);
  ~ScopedLocalFrame();
};

struct REFLEDGER_NO_THROW ScopedBooleanArrayRO {
  ScopedBooleanArrayRO(JNIEnv *env);
  ScopedBooleanArrayRO(JNIEnv *env, jbooleanArray javaArray);
  ~ScopedBooleanArrayRO();
  void reset(jbooleanArray javaArray);
  REFLEDGER_BORROWED const jboolean *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedBooleanArrayRW {
  ScopedBooleanArrayRW(JNIEnv *env);
  ScopedBooleanArrayRW(JNIEnv *env, jbooleanArray javaArray);
  ~ScopedBooleanArrayRW();
  void reset(jbooleanArray javaArray);
  REFLEDGER_BORROWED const jboolean *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedByteArrayRO {
  ScopedByteArrayRO(JNIEnv *env);
  ScopedByteArrayRO(JNIEnv *env, jbyteArray javaArray);
  ~ScopedByteArrayRO();
  void reset(jbyteArray javaArray);
  REFLEDGER_BORROWED const jbyte *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedByteArrayRW {
  ScopedByteArrayRW(JNIEnv *env);
  ScopedByteArrayRW(JNIEnv *env, jbyteArray javaArray);
  ~ScopedByteArrayRW();
  void reset(jbyteArray javaArray);
  REFLEDGER_BORROWED const jbyte *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedCharArrayRO {
  ScopedCharArrayRO(JNIEnv *env);
  ScopedCharArrayRO(JNIEnv *env, jcharArray javaArray);
  ~ScopedCharArrayRO();
  void reset(jcharArray javaArray);
  REFLEDGER_BORROWED const jchar *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedCharArrayRW {
  ScopedCharArrayRW(JNIEnv *env);
  ScopedCharArrayRW(JNIEnv *env, jcharArray javaArray);
  ~ScopedCharArrayRW();
  void reset(jcharArray javaArray);
  REFLEDGER_BORROWED const jchar *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedShortArrayRO {
  ScopedShortArrayRO(JNIEnv *env);
  ScopedShortArrayRO(JNIEnv *env, jshortArray javaArray);
  ~ScopedShortArrayRO();
  void reset(jshortArray javaArray);
  REFLEDGER_BORROWED const jshort *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedShortArrayRW {
  ScopedShortArrayRW(JNIEnv *env);
  ScopedShortArrayRW(JNIEnv *env, jshortArray javaArray);
  ~ScopedShortArrayRW();
  void reset(jshortArray javaArray);
  REFLEDGER_BORROWED const jshort *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedIntArrayRO {
  ScopedIntArrayRO(JNIEnv *env);
  ScopedIntArrayRO(JNIEnv *env, jintArray javaArray);
  ~ScopedIntArrayRO();
  void reset(jintArray javaArray);
  REFLEDGER_BORROWED const jint *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedIntArrayRW {
  ScopedIntArrayRW(JNIEnv *env);
  ScopedIntArrayRW(JNIEnv *env, jintArray javaArray);
  ~ScopedIntArrayRW();
  void reset(jintArray javaArray);
  REFLEDGER_BORROWED const jint *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedLongArrayRO {
  ScopedLongArrayRO(JNIEnv *env);
  ScopedLongArrayRO(JNIEnv *env, jlongArray javaArray);
  ~ScopedLongArrayRO();
  void reset(jlongArray javaArray);
  REFLEDGER_BORROWED const jlong *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedLongArrayRW {
  ScopedLongArrayRW(JNIEnv *env);
  ScopedLongArrayRW(JNIEnv *env, jlongArray javaArray);
  ~ScopedLongArrayRW();
  void reset(jlongArray javaArray);
  REFLEDGER_BORROWED const jlong *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedFloatArrayRO {
  ScopedFloatArrayRO(JNIEnv *env);
  ScopedFloatArrayRO(JNIEnv *env, jfloatArray javaArray);
  ~ScopedFloatArrayRO();
  void reset(jfloatArray javaArray);
  REFLEDGER_BORROWED const jfloat *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedFloatArrayRW {
  ScopedFloatArrayRW(JNIEnv *env);
  ScopedFloatArrayRW(JNIEnv *env, jfloatArray javaArray);
  ~ScopedFloatArrayRW();
  void reset(jfloatArray javaArray);
  REFLEDGER_BORROWED const jfloat *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedDoubleArrayRO {
  ScopedDoubleArrayRO(JNIEnv *env);
  ScopedDoubleArrayRO(JNIEnv *env, jdoubleArray javaArray);
  ~ScopedDoubleArrayRO();
  void reset(jdoubleArray javaArray);
  REFLEDGER_BORROWED const jdouble *get();
  int size();
};

struct REFLEDGER_NO_THROW ScopedDoubleArrayRW {
  ScopedDoubleArrayRW(JNIEnv *env);
  ScopedDoubleArrayRW(JNIEnv *env, jdoubleArray javaArray);
  ~ScopedDoubleArrayRW();
  void reset(jdoubleArray javaArray);
  REFLEDGER_BORROWED const jdouble *get();
  int size();
};
