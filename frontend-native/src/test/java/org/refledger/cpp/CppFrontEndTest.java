package org.refledger.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refledger.frontend.FrontEndResult;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.text.IrPrinter;
import org.refledger.source.Notification;

/** Files together: headers, several files, bad files, threads. */
final class CppFrontEndTest {
  private static final String KEEP =
      "jobject keep(JNIEnv *env, jobject o) { return (*env)->NewGlobalRef(env, o); }\n";

  @TempDir Path root;

  @Test
  void whatAHeaderDefinesAndDeclaresIsKnownInTheFileThatIncludesIt() {
    Lowered sources = new Lowered(root);
    sources.header(
        "include/util.h",
        """
        #define LEAVE_IF(c) if (c) return
        typedef struct box { IUnknown *in; } *box_t;
        void box_free(box_t b);
        """);
    sources.file(
        "src/a.c",
        """
        #include "util.h"
        void f(box_t b) {
          LEAVE_IF(!b->in);
          box_free(b);
        }
        """);

    assertThat(sources.text())
        .isEqualTo(
            """
            static native procedure native#f(box) : void {
              formals b: box
              locals %1: IUnknown "LEAVE_IF(!b->in)"
              b0:
                %1 = b->box#in: IUnknown
                if %1 == null then b1 else b2
              b1:
                return
              b2:
                call static native#box_free(box) with b
                return
            }
            """);
  }

  @Test
  void aCallMeansTheDefinitionInAnotherFile() {
    Lowered sources = new Lowered(root);
    sources.file("a.c", KEEP);
    sources.file("b.c", "jobject twice(JNIEnv *e, jobject o) { return keep(e, o); }\n");

    Procedure twice =
        sources.result(1).program().procedures().stream()
            .filter(p -> p.method().name().equals("twice"))
            .findFirst()
            .orElseThrow();

    assertThat(IrPrinter.print(twice))
        .contains("call static native#keep(JNIEnv,jobject) with e, o");
  }

  @Test
  void aFreeFunctionIsShownWithoutAnOwner() {
    assertThat(new MethodRef("native", "keep", java.util.List.of()).display()).isEqualTo("keep()");
    assertThat(new MethodRef("native.lib.a", "keep", java.util.List.of()).display())
        .isEqualTo("keep()");
  }

  @Test
  void placesAreThoseOfTheFileAlsoBehindMacrosAndDeadCode() {
    Lowered sources = new Lowered(root);
    sources.file(
        "a.c",
        """
        #define HOLD(e, o) (*e)->NewGlobalRef(e, o)
        #if 0
        int dead;
        #endif
        jobject f(JNIEnv *env, jobject o) {
          return HOLD(env, o);
        }
        """);

    Event.Call call =
        sources.result(1).program().procedures().stream()
            .flatMap(p -> p.cfg().blocks().stream())
            .flatMap(b -> b.events().stream())
            .filter(Event.Call.class::isInstance)
            .map(Event.Call.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(call.range().toString()).isEqualTo("a.c:6:10");
    assertThat(call.range().endColumn()).isEqualTo(22);
  }

  @Test
  void theResultDoesNotDependOnTheNumberOfThreads() {
    Lowered sources = new Lowered(root);
    for (int i = 0; i < 8; i++) {
      sources.file("f" + i + ".c", KEEP.replace("keep", "keep" + i));
    }

    assertThat(printed(sources.result(4))).isEqualTo(printed(sources.result(1)));
  }

  private static String printed(FrontEndResult result) {
    StringBuilder text = new StringBuilder();
    result.program().procedures().forEach(p -> text.append(IrPrinter.print(p)));
    return text.append(result.statistics()).append(result.notifications()).toString();
  }

  @Test
  void aFileThatIsNotTextHarmsNoOther() throws IOException {
    Lowered sources = new Lowered(root);
    sources.file("good.c", KEEP);
    byte[] noise = new byte[4096];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 + 7);
    }
    Files.write(sources.header("noise.c", ""), noise);
    sources.file("noise2.c", new String(noise, StandardCharsets.ISO_8859_1));

    assertThat(sources.result(2).program().procedures())
        .extracting(p -> p.method().name())
        .contains("keep");
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheRestGoesOn() {
    Lowered sources = new Lowered(root);
    sources.file("good.c", KEEP);
    sources.file("gone.c", KEEP);
    assertThat(root.resolve("gone.c").toFile().delete()).isTrue();

    FrontEndResult result = sources.result(1);

    assertThat(result.program().procedures()).hasSize(1);
    assertThat(result.notifications())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.kind()).isEqualTo(Notification.Kind.FILE_NOT_ANALYSED);
              assertThat(n.where().file()).isEqualTo("gone.c");
              assertThat(n.message()).startsWith("Cannot be read");
            });
  }

  @Test
  void unbalancedBracesEndNothingButTheirFile() {
    Lowered sources = new Lowered(root);
    sources.file("bad.c", "int f(int a) { if (a { return } \n int g(void) { return 1; }\n");
    sources.file("good.c", KEEP);

    assertThat(sources.result(1).program().procedures())
        .extracting(p -> p.method().name())
        .contains("keep");
  }
}
