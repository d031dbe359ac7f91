package org.refledger.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What C++ adds. */
final class CppLoweringTest {
  @TempDir Path root;

  private String lowered(String name, String text) {
    return new Lowered(root).file(name, text).text();
  }

  @Test
  void aDestructorRunsAtTheEndOfItsScopeAndWhenAnExceptionPasses() {
    assertThat(
            lowered(
                "a.cpp",
                """
            struct Guard {
              Guard(JNIEnv *env, jobject o);
              ~Guard();
              jobject get();
            };
            void run(JNIEnv *env, jobject o) {
              Guard g(env, o);
              use(g.get());
            }
        """))
        .isEqualTo(
            """
            static native procedure native#run(JNIEnv,jobject) : void {
              formals env: JNIEnv, o: jobject
              locals g: Guard, %3: java.lang.Throwable "exception", %4: jobject "g.get()"
              b0:
                g = call new Guard#<init>(JNIEnv,jobject) with env, o
                goto b1
              b1: handlers finally java.lang.Throwable -> b3 (%3)
                %4 = call virtual Guard#get() on g
                call static native#use(?) with %4
                goto b2
              b2:
                call special Guard#'~Guard'() on g
                end g
                return
              b3:
                call special Guard#'~Guard'() on g
                rethrow %3
            }
            """);
  }

  @Test
  void anObjectWithoutANameEndsOnTheWayThatMadeIt() {
    String text =
        lowered(
            "a.cpp",
            """
            struct Text {
              Text(int n);
              ~Text();
              int size();
            };
            int run(int n) {
              return n > 0 ? Text(n).size() : 0;
            }
        """);
    assertThat(text).containsOnlyOnce("call special Text#'~Text'()");
    assertThat(text.indexOf("Text#'~Text'()")).isGreaterThan(text.indexOf("Text#size()"));
  }

  @Test
  void anObjectThatIsReturnedDoesNotEnd() {
    assertThat(
            lowered(
                "a.cpp",
                """
            struct Guard { Guard(); ~Guard(); };
            Guard make(int k) {
              Guard g;
              if (k) {
                return Guard();
              }
              return g;
            }
        """))
        .isEqualTo(
            """
            static native procedure native#make(int) : Guard {
              formals k: int
              locals g: Guard, %2: java.lang.Throwable "exception", %3: Guard "Guard()"
              b0:
                g = call new Guard#<init>()
                if k == 0 then b3 else b1
              b1: handlers finally java.lang.Throwable -> b4 (%2)
                %3 = call new Guard#<init>()
                goto b2
              b2:
                call special Guard#'~Guard'() on g
                return %3
              b3:
                return g
              b4:
                call special Guard#'~Guard'() on g
                rethrow %2
            }
            """);
  }

  @Test
  void aConstructorBeginsWithItsFields() {
    assertThat(
            lowered(
                "a.cpp",
                """
            class Base { public: Base(int n); };
            class Cls : public Base {
              IUnknown *m_p;
              int m_n;
             public:
              Cls(IUnknown *p) : Base(1), m_p(p), m_n(0) { m_p->AddRef(); }
            };
        """))
        .isEqualTo(
            """
            native procedure Cls#<init>(IUnknown) : void {
              formals this: Cls, p: IUnknown
              locals %2: IUnknown "m_p"
              b0:
                call special Base#<init>(int) on this with 1 as Base
                this->Cls#m_p: IUnknown = p
                this->Cls#m_n: int = 0
                %2 = this->Cls#m_p: IUnknown
                call virtual IUnknown#AddRef() on %2
                return
            }
            """);
  }

  @Test
  void deleteCallsTheDestructorOfTheClass() {
    assertThat(
            lowered(
                "a.cpp",
                """
            struct Node { virtual ~Node(); };
            void end(Node *n) { delete n; }
        """))
        .isEqualTo(
            """
            static native procedure native#end(Node) : void {
              formals n: Node
              b0:
                call virtual Node#'~Node'() on n
                return
            }
            """);
  }

  @Test
  void aSmartPointerIsAskedForWhatItPointsTo() {
    assertThat(
            lowered(
                "a.cpp",
                """
            void ask(IUnknown *p) {
              CComPtr<IDispatch> d;
              if (SUCCEEDED(p->QueryInterface(IID_IDispatch, (void **) &d)) && d) {
                d->AddRef();
              }
            }
        """))
        .isEqualTo(
            """
            static native procedure native#ask(IUnknown) : void {
              formals p: IUnknown
              locals d: CComPtr<IDispatch>, %2: java.lang.Throwable "exception", %3: IDispatch[] "&SUCCEEDED(p->QueryInterface(IID_IDispat…", %4: int "SUCCEEDED(p->QueryInterface(IID_IDispat…", %5: IDispatch "d.1", %6: IDispatch "d->AddRef"
              b0:
                d = call new CComPtr#<init>() as CComPtr<IDispatch>
                goto b1
              b1: handlers finally java.lang.Throwable -> b5 (%2)
                %3 = call virtual CComPtr#'operator&'() on d
                %4 = call virtual IUnknown#QueryInterface(GUID,'void*'[]) on p with `IID_IDispatch`:GUID, %3
                if %4 < 0 then b4 else b2
              b2: handlers finally java.lang.Throwable -> b5 (%2)
                %5 = call virtual CComPtr#'operator T*'() on d
                if %5 == null then b4 else b3
              b3: handlers finally java.lang.Throwable -> b5 (%2)
                %6 = call virtual CComPtr#'operator->'() on d
                call virtual IUnknown#AddRef() on %6
                goto b4
              b4:
                call special CComPtr#'~CComPtr'() on d
                end d
                return
              b5:
                call special CComPtr#'~CComPtr'() on d
                rethrow %2
            }
            """);
  }

  @Test
  void aTryHasAHandlerForEachCatch() {
    assertThat(
            lowered(
                "a.cpp",
                """
            int attempt() {
              try {
                work();
              } catch (const Problem &p) {
                return 1;
              } catch (...) {
                throw;
              }
              return 0;
            }
        """))
        .isEqualTo(
            """
            static native procedure native#attempt() : int {
              locals p: Problem, exception: java.lang.Throwable
              b0: handlers Problem -> b1 (p), java.lang.Throwable -> b2 (exception)
                call static native#work()
                return 0
              b1:
                return 1
              b2:
                throw exception
            }
            """);
  }

  @Test
  void aLambdaIsAProcedureThatCapturesWhatItNames() {
    assertThat(
            lowered(
                "a.cpp",
                """
            void later(JNIEnv *env, jobject g) {
              auto f = [env, g]() { env->DeleteGlobalRef(g); };
              post(f);
            }
        """))
        .isEqualTo(
            """
            native procedure native#later$lambda$0() : ? in native#later(JNIEnv,jobject) {
              captures env: JNIEnv, g: jobject
              b0:
                call virtual JNIEnv#DeleteGlobalRef(jobject) on env with g
                return
            }
            static native procedure native#later(JNIEnv,jobject) : void {
              formals env: JNIEnv, g: jobject
              locals %2: function "[env, g]() { env->DeleteGlobalRef(g); }", f: function
              b0:
                %2 = closure function of native#later$lambda$0() capturing env, g
                f = %2
                call static native#post(?) with f
                end f
                return
            }
            """);
  }

  @Test
  void aReferenceToAPointerIsACell() {
    assertThat(
            lowered(
                "a.cpp",
                """
            void take(IUnknown *&out) { out = nullptr; }
        """))
        .isEqualTo(
            """
            static native procedure native#take(IUnknown[]) : void {
              formals out: IUnknown[]
              b0:
                out[0] = null
                return
            }
            """);
  }

  @Test
  void aMemberIsFoundThroughBasesAndNamespaces() {
    assertThat(
            lowered(
                "a.cpp",
                """
            namespace ns {
            class A { public: void close(); static int count(); };
            class B : public A { public: void end() { close(); count(); } };
            }
            void last(ns::B *b) { b->close(); }
        """))
        .isEqualTo(
            """
            static native procedure native#last(ns.B) : void {
              formals b: ns.B
              b0:
                call virtual ns.A#close() on b
                return
            }
            native procedure ns.B#end() : void {
              formals this: ns.B
              b0:
                call virtual ns.A#close() on this
                call static ns.A#count()
                return
            }
            """);
  }

  @Test
  void aTemplateOfTheProjectIsAType() {
    assertThat(
            lowered(
                "a.cpp",
                """
            template <class T> struct Holder { Holder(T *t); ~Holder(); T *get(); };
            void hold(IUnknown *p) {
              Holder<IUnknown> h(p);
              h.get()->AddRef();
            }
        """))
        .isEqualTo(
            """
            static native procedure native#hold(IUnknown) : void {
              formals p: IUnknown
              locals h: Holder<IUnknown>, %2: java.lang.Throwable "exception", %3: IUnknown "h.get()"
              b0:
                h = call new Holder#<init>(T) with p as Holder<IUnknown>
                goto b1
              b1: handlers finally java.lang.Throwable -> b3 (%2)
                %3 = call virtual Holder#get() on h
                call virtual IUnknown#AddRef() on %3
                goto b2
              b2:
                call special Holder#'~Holder'() on h
                end h
                return
              b3:
                call special Holder#'~Holder'() on h
                rethrow %2
            }
            """);
  }

  @Test
  void aLoopOverElementsAsksForMore() {
    assertThat(
            lowered(
                "a.cpp",
                """
            void all(std::vector<int> list) {
              for (auto x : list) {
                use(x);
              }
            }
        """))
        .isEqualTo(
            """
            static native procedure native#all(std.vector) : void {
              formals list: std.vector<int>
              locals x
              b0:
                use list
                goto b1
              b1:
                if opaque "more in list" then b2 else b3
              b2:
                x = `element of list`
                call static native#use(?) with x
                end x
                goto b1
              b3:
                return
            }
            """);
  }
}
