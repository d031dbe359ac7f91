package org.refledger.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What functions of C become. */
final class CLoweringTest {
  @TempDir Path root;

  private String lowered(String name, String text) {
    return new Lowered(root).file(name, text).text();
  }

  @Test
  void aJniCallIsOneOnTheEnvironmentInBothForms() {
    assertThat(
            lowered(
                "a.c",
                """
            jobject keep(JNIEnv *env, jobject o) {
              return (*env)->NewGlobalRef(env, o);
            }
        """))
        .isEqualTo(
            """
            static native procedure native#keep(JNIEnv,jobject) : jobject {
              formals env: JNIEnv, o: jobject
              locals %2: jobject "(*env)->NewGlobalRef(env, o)"
              b0:
                %2 = call virtual JNIEnv#NewGlobalRef(jobject) on env with o
                return %2
            }
            """);
  }

  @Test
  void aLocalWhoseAddressIsTakenIsACell() {
    assertThat(
            lowered(
                "a.c",
                """
            HRESULT open(IUnknown *from) {
              IDispatch *found = NULL;
              HRESULT hr = from->lpVtbl->QueryInterface(from, &IID_IDispatch, (void **) &found);
              if (FAILED(hr)) {
                return hr;
              }
              found->lpVtbl->Release(found);
              return S_OK;
            }
        """))
        .isEqualTo(
            """
            static native procedure native#open(IUnknown) : int {
              formals from: IUnknown
              locals found: IDispatch[], hr: int, %3: IDispatch "found"
              b0:
                found = array IDispatch[] of null
                hr = call virtual IUnknown#QueryInterface(GUID,'void*'[]) on from with `IID_IDispatch`, found
                if hr < 0 then b1 else b2
              b1:
                return hr
              b2:
                %3 = found[0]
                call virtual IUnknown#Release() on %3
                return 0
            }
            """);
  }

  @Test
  void anOutParameterIsWrittenThroughItsCell() {
    assertThat(
            lowered(
                "a.c",
                """
            int give(IUnknown **out, IUnknown *own) {
              if (!out) {
                return -1;
              }
              *out = own;
              return 0;
            }
        """))
        .isEqualTo(
            """
            static native procedure native#give(IUnknown[],IUnknown) : int {
              formals out: IUnknown[], own: IUnknown
              b0:
                if out == null then b1 else b2
              b1:
                return -1
              b2:
                out[0] = own
                return 0
            }
            """);
  }

  @Test
  void aGotoLeadsToItsLabel() {
    assertThat(
            lowered(
                "a.c",
                """
            int use(JNIEnv *env, jstring s) {
              int result = -1;
              const char *text = (*env)->GetStringUTFChars(env, s, NULL);
              if (text == NULL) goto done;
              result = 0;
              (*env)->ReleaseStringUTFChars(env, s, text);
            done:
              return result;
            }
        """))
        .isEqualTo(
            """
            static native procedure native#use(JNIEnv,jstring) : int {
              formals env: JNIEnv, s: jstring
              locals result: int, text: 'char*'
              b0:
                result = -1
                text = call virtual JNIEnv#GetStringUTFChars(jstring,'unsigned char*') on env with s, null
                if text == null then b2 else b1
              b1:
                result = 0
                call virtual JNIEnv#ReleaseStringUTFChars(jstring,'char*') on env with s, text
                goto b2
              b2:
                return result
            }
            """);
  }

  @Test
  void aLoopTestsAtItsHeadAndEndsWhatItsTurnDeclares() {
    assertThat(
            lowered(
                "a.c",
                """
            void each(JNIEnv *env, jobjectArray all, int n) {
              for (int i = 0; i < n; i++) {
                jobject one = (*env)->GetObjectArrayElement(env, all, i);
                if (!one) continue;
                (*env)->DeleteLocalRef(env, one);
              }
            }
        """))
        .isEqualTo(
            """
            static native procedure native#each(JNIEnv,jobjectArray,int) : void {
              formals env: JNIEnv, all: jobjectArray, n: int
              locals i: int, one: jobject
              b0:
                i = 0
                goto b1
              b1:
                if i < n then b2 else b6
              b2:
                one = call virtual JNIEnv#GetObjectArrayElement(jobjectArray,int) on env with all, i
                if one == null then b3 else b4
              b3:
                end one
                goto b5
              b4:
                call virtual JNIEnv#DeleteLocalRef(jobject) on env with one
                end one
                goto b5
              b5:
                i = `i++`:int
                goto b1
              b6:
                end i
                return
            }
            """);
  }

  @Test
  void aSwitchFallsThroughUntilABreak() {
    assertThat(
            lowered(
                "a.c",
                """
            int pick(int k) {
              int r = 0;
              switch (k) {
                case 1:
                  r = 1;
                case 2:
                  r = 2;
                  break;
                default:
                  r = 3;
              }
              return r;
            }
        """))
        .isEqualTo(
            """
            static native procedure native#pick(int) : int {
              formals k: int
              locals r: int
              b0:
                r = 0
                if k == 1 then b2 else b1
              b1:
                if k == 2 then b3 else b4
              b2:
                r = 1
                goto b3
              b3:
                r = 2
                goto b5
              b4:
                r = 3
                goto b5
              b5:
                return r
            }
            """);
  }

  @Test
  void theAddressOfAFieldIsACellThatIsCopiedBack() {
    assertThat(
            lowered(
                "a.c",
                """
            struct holder { IUnknown *held; };
            void fill(struct holder *h, IUnknown *from) {
              from->lpVtbl->QueryInterface(from, &IID_IUnknown, (void **) &h->held);
            }
        """))
        .isEqualTo(
            """
            static native procedure native#fill(holder,IUnknown) : void {
              formals h: holder, from: IUnknown
              locals %2: IUnknown "h->held", %3: IUnknown[] "&h->held", %4: IUnknown "h->held"
              b0:
                %2 = h->holder#held: IUnknown
                %3 = array IUnknown[] of %2
                call virtual IUnknown#QueryInterface(GUID,'void*'[]) on from with `IID_IUnknown`, %3
                %4 = %3[0]
                h->holder#held: IUnknown = %4
                return
            }
            """);
  }

  @Test
  void aStructureInPlaceIsAnObjectAndItsAddressToo() {
    assertThat(
            lowered(
                "a.c",
                """
            void wipe(void) {
              VARIANT v;
              VariantInit(&v);
              VariantClear(&v);
            }
        """))
        .isEqualTo(
            """
            static native procedure native#wipe() : void {
              locals v: VARIANT
              b0:
                v = call new VARIANT#<init>()
                call static native#VariantInit(VARIANT) with v
                call static native#VariantClear(VARIANT) with v
                end v
                return
            }
            """);
  }

  @Test
  void aFinallyBlockRunsOnEveryWayOut() {
    assertThat(
            lowered(
                "a.c",
                """
            int safe(IUnknown *p) {
              __try {
                if (!p) return 1;
                use(p);
              }
              __finally {
                done();
              }
              return 0;
            }
        """))
        .isEqualTo(
            """
            static native procedure native#safe(IUnknown) : int {
              formals p: IUnknown
              locals %1: java.lang.Throwable "exception"
              b0:
                if p == null then b1 else b2
              b1:
                call static native#done()
                return 1
              b2: handlers finally java.lang.Throwable -> b4 (%1)
                call static native#use(?) with p
                goto b3
              b3:
                call static native#done()
                return 0
              b4:
                call static native#done()
                rethrow %1
            }
            """);
  }

  @Test
  void aCallThroughAPointerHasNoOwner() {
    assertThat(
            lowered(
                "a.c",
                """
            struct ops { void (*close)(void *); };
            void end(struct ops *o, void *p, void (*also)(void *)) {
              o->close(p);
              also(p);
            }
        """))
        .isEqualTo(
            """
            static native procedure native#end(ops,'void*',function) : void {
              formals o: ops, p: 'void*', also: function
              b0:
                use o
                call static ?#close(?) with p
                use also
                call static ?#also(?) with p
                return
            }
            """);
  }

  @Test
  void aFunctionOfOneFileBelongsToTheFile() {
    assertThat(
            lowered(
                "lib/a.c",
                """
            static int mine(int a) { return a; }
            int other(void) { return mine(2); }
        """))
        .isEqualTo(
            """
            static native procedure native#other() : int {
              locals %0: int "mine(2)"
              b0:
                %0 = call static native.lib.a#mine(int) with 2
                return %0
            }
            static private native procedure native.lib.a#mine(int) : int {
              formals a: int
              b0:
                return a
            }
            """);
  }

  @Test
  void whatAMacroOfTheFileHidesIsSeen() {
    assertThat(
            lowered(
                "a.c",
                """
            #define RETURN_IF_NULL(p) if ((p) == NULL) { return; }
            void quiet(char *p) {
              RETURN_IF_NULL(p);
              use(p);
            }
        """))
        .isEqualTo(
            """
            static native procedure native#quiet('char*') : void {
              formals p: 'char*'
              b0:
                if p == null then b1 else b2
              b1:
                return
              b2:
                call static native#use(?) with p
                return
            }
            """);
  }

  @Test
  void ofConditionalCodeTheFirstArmThatCanLiveIsRead() {
    assertThat(
            lowered(
                "a.c",
                """
            int arm(void) {
            #if 0
              return 1;
            #elif defined(_WIN32)
              return 2;
            #else
              return 3;
            #endif
            }
        """))
        .isEqualTo(
            """
            static native procedure native#arm() : int {
              b0:
                return 2
            }
            """);
  }

  @Test
  void aCastToATypeThatOnlyAHeaderKnowsIsNoCall() {
    assertThat(
            lowered(
                "a.c",
                """
            jstring name(JNIEnv *env, jobject o, jmethodID m) {
              jstring s = (jstring) (*env)->CallObjectMethod(env, o, m);
              return (jstring)(s);
            }
        """))
        .isEqualTo(
            """
            static native procedure native#name(JNIEnv,jobject,jmethodID) : jstring {
              formals env: JNIEnv, o: jobject, m: jmethodID
              locals s: jstring, %4: jobject "(*env)->CallObjectMethod(env, o, m)", %5: jstring "(jstring) (*env)->CallObjectMethod(env,…"
              b0:
                %4 = call virtual JNIEnv#CallObjectMethod(jobject,jmethodID) on env with o, m
                %5 = %4
                s = %5
                return s
            }
            """);
  }

  @Test
  void syntaxThatCannotBeParsedTouchesWhatItNames() {
    assertThat(
            lowered(
                "a.m",
                """
            void odd(JNIEnv *env, jobject o) {
              jobject g = (*env)->NewGlobalRef(env, o);
              [keeper keep: g];
            }
        """))
        .isEqualTo(
            """
            static native procedure native#odd(JNIEnv,jobject) : void {
              formals env: JNIEnv, o: jobject
              locals g: jobject
              b0:
                g = call virtual JNIEnv#NewGlobalRef(jobject) on env with o
                unmodelled "cannot be parsed" touching g
                end g
                return
            }
            """);
  }

  @Test
  void theTruthOfANumberIsThatItIsNotZero() {
    assertThat(
            lowered(
                "a.c",
                """
            int both(int a, char *p) {
              int ok = a && p;
              return ok ? 1 : 2;
            }
        """))
        .isEqualTo(
            """
            static native procedure native#both(int,'char*') : int {
              formals a: int, p: 'char*'
              locals ok: int, %3: int "a && p", %4: int "ok ? 1 : 2"
              b0:
                if a == 0 then b3 else b1
              b1:
                if p == null then b3 else b2
              b2:
                %3 = 1
                goto b4
              b3:
                %3 = 0
                goto b4
              b4:
                ok = %3
                if ok == 0 then b6 else b5
              b5:
                %4 = 1
                goto b7
              b6:
                %4 = 2
                goto b7
              b7:
                return %4
            }
            """);
  }

  @Test
  void anInterfaceMacroIsACallOfTheInterface() {
    assertThat(
            lowered(
                "a.c",
                """
            void drop(IDispatch *d) {
              IDispatch_AddRef(d);
              IDispatch_Release(d);
            }
        """))
        .isEqualTo(
            """
            static native procedure native#drop(IDispatch) : void {
              formals d: IDispatch
              b0:
                call virtual IUnknown#AddRef() on d
                call virtual IUnknown#Release() on d
                return
            }
            """);
  }
}
