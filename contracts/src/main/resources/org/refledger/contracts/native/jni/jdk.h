// What the JDK's own native code adds to JNI: jni_util.h of JDK 25 and the debugger agents of JDK 11.

#define IS_NULL(obj) ((obj) == NULL)
#define JNU_IsNull(env, obj) ((obj) == NULL)
#define CHECK_NULL(x) do { if ((x) == NULL) { return; } } while (0)
#define CHECK_NULL_RETURN(x, y) do { if ((x) == NULL) { return (y); } } while (0)
#define CHECK_NULL_THROW_NPE(env, x, msg) do { if ((x) == NULL) { JNU_ThrowNullPointerException((env), (msg)); return; } } while (0)
#define CHECK_NULL_THROW_NPE_RETURN(env, x, msg, z) do { if ((x) == NULL) { JNU_ThrowNullPointerException((env), (msg)); return (z); } } while (0)
#define CHECK_NULL_THROW_OOME(env, x, msg) do { if ((x) == NULL) { JNU_ThrowOutOfMemoryError((env), (msg)); return; } } while (0)
#define CHECK_NULL_THROW_OOME_RETURN(env, x, msg, z) do { if ((x) == NULL) { JNU_ThrowOutOfMemoryError((env), (msg)); return (z); } } while (0)
#define JNU_CHECK_EXCEPTION(env) do { if ((*env)->ExceptionCheck(env)) { return; } } while (0)
#define JNU_CHECK_EXCEPTION_RETURN(env, y) do { if ((*env)->ExceptionCheck(env)) { return (y); } } while (0)
#define EXCEPTION_CHECK_AND_FREE(x) do { if ((*env)->ExceptionCheck(env)) { free(x); return NULL; } } while (0)
#define CHECK_EXCEPTION if ((*env)->ExceptionOccurred(env)) { return; }
#define CHECK_EXCEPTION_(value) if ((*env)->ExceptionOccurred(env)) { return value; }
#define CHECK_EXCEPTION_CLEAR if ((*env)->ExceptionOccurred(env)) { (*env)->ExceptionClear(env); }
#define CHECK_EXCEPTION_CLEAR_ if ((*env)->ExceptionOccurred(env)) { (*env)->ExceptionClear(env); return; }
#define THROW_NEW_DEBUGGER_EXCEPTION(str) { throw_new_debugger_exception(env, str); return; }
#define THROW_NEW_DEBUGGER_EXCEPTION_(str, value) { throw_new_debugger_exception(env, str); return value; }
#define JNF_COCOA_ENTER(env) {
#define JNF_COCOA_EXIT(env) }
#define JNI_COCOA_ENTER(env) {
#define JNI_COCOA_EXIT(env) }
#define GLASS_POOL_ENTER {
#define GLASS_POOL_EXIT }
#define CATCH_STD() catch (...) { }
#define OLE_TRY { HRESULT _hr_deco = S_OK; try {
#define OLE_HRT(fn) _hr_deco = (fn); if (_hr_deco < 0) { throw _hr_deco; }
#define OLE_CATCH } catch (...) { } }
#define CATCH_BAD_ALLOC } catch (...) { return; }
#define CATCH_BAD_ALLOC_RET(x) } catch (...) { return (x); }

// netty and tomcat native
#define TCN_STDARGS JNIEnv *e, jobject o
#define UNREFERENCED(V) (void)(V)
#define UNREFERENCED_STDARGS (void)e; (void)o
#define TCN_IMPLEMENT_CALL(RT, CL, FN) RT Java_org_apache_tomcat_jni_##CL##_##FN
#define TCN_ALLOC_CSTRING(V) const char *c##V = V ? (const char *)((*e)->GetStringUTFChars(e, V, 0)) : NULL
#define TCN_FREE_CSTRING(V) if (c##V) (*e)->ReleaseStringUTFChars(e, V, c##V)
#define J2S(V) c##V
#define J2P(P, T) ((T)(intptr_t)(P))
#define P2J(P) ((jlong)(intptr_t)(P))
#define NETTY_JNI_UTIL_DELETE_LOCAL(E, R) do { if ((R) != NULL) { (*(E))->DeleteLocalRef((E), (R)); (R) = NULL; } } while (0)
#define NETTY_JNI_UTIL_NEW_LOCAL_FROM_WEAK(E, C, W, R) do { if ((W) == NULL || (C = (*(E))->NewLocalRef((E), W)) == NULL) { goto R; } } while (0)
#define NETTY_JNI_UTIL_NEW_GLOBAL(E, G, L, R) do { if ((G = (*(E))->NewGlobalRef(E, L)) == NULL) { goto R; } } while (0)
#define NETTY_JNI_UTIL_UNLOAD_CLASS(E, C) do { if ((C) != NULL) { (*(E))->DeleteGlobalRef((E), (C)); (C) = NULL; } } while (0)
#define NETTY_JNI_UTIL_UNLOAD_CLASS_WEAK(E, C) do { if ((C) != NULL) { (*(E))->DeleteWeakGlobalRef((E), (C)); (C) = NULL; } } while (0)
#define NETTY_JNI_UTIL_LOAD_CLASS(E, C, N, R) do { jclass _##C = (*(E))->FindClass((E), N); if (_##C == NULL) { (*(E))->ExceptionClear((E)); goto R; } C = (*(E))->NewGlobalRef((E), _##C); (*(E))->DeleteLocalRef((E), _##C); if (C == NULL) { goto R; } } while (0)
#define NETTY_JNI_UTIL_LOAD_CLASS_WEAK(E, C, N, R) do { jclass _##C = (*(E))->FindClass((E), N); if (_##C == NULL) { (*(E))->ExceptionClear((E)); goto R; } C = (*(E))->NewWeakGlobalRef((E), _##C); (*(E))->DeleteLocalRef((E), _##C); if (C == NULL) { goto R; } } while (0)

void JNU_Throw(JNIEnv *env, const char *name, const char *msg);
void JNU_ThrowByName(JNIEnv *env, const char *name, const char *msg);
void JNU_ThrowNullPointerException(JNIEnv *env, const char *msg);
void JNU_ThrowOutOfMemoryError(JNIEnv *env, const char *msg);
void throw_new_debugger_exception(JNIEnv *env, const char *msg);
REFLEDGER(FrameScoped, "env") REFLEDGER_NULLABLE jstring JNU_NewStringPlatform(JNIEnv *env, const char *str);
REFLEDGER(FrameScoped, "env") REFLEDGER_NULLABLE jobject JNU_NewObjectByName(
    JNIEnv *env, const char *class_name, const char *constructor_sig, ...);
REFLEDGER_OWNED REFLEDGER_NULLABLE const char *JNU_GetStringPlatformChars(JNIEnv *env, jstring jstr, jboolean *isCopy);
void JNU_ReleaseStringPlatformChars(JNIEnv *env, jstring jstr, REFLEDGER_RELEASES const char *str);
REFLEDGER_BORROWED jclass JNU_ClassString(JNIEnv *env);
REFLEDGER_BORROWED jclass JNU_ClassClass(JNIEnv *env);
REFLEDGER_BORROWED jclass JNU_ClassObject(JNIEnv *env);
REFLEDGER_BORROWED jclass JNU_ClassThrowable(JNIEnv *env);
REFLEDGER_BORROWED JNIEnv *JNU_GetEnv(JavaVM *vm, jint version);
jint JNU_IsInstanceOfByName(JNIEnv *env, jobject object, char *classname);
jboolean JNU_Equals(JNIEnv *env, jobject object1, jobject object2);
void JNU_MonitorWait(JNIEnv *env, jobject object, jlong timeout);
void JNU_Notify(JNIEnv *env, jobject object);
void JNU_NotifyAll(JNIEnv *env, jobject object);
jint JNU_CopyObjectArray(JNIEnv *env, jobjectArray dst, jobjectArray src, jint count);
