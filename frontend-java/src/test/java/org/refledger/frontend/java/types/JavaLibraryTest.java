package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.parsing.SourceParser;
import org.refledger.source.Notification;

/**
 * Units above a library whose stubs are read when they are needed; the JDK stands for the library.
 */
final class JavaLibraryTest {
  private final List<Notification> notifications = new ArrayList<>();

  private static StubSource shipped(String name, String text) {
    return new StubSource("family/" + name + ".java", "family", text, false);
  }

  private static StubSource indexed(String name, String text, String index) {
    return new StubSource("family/" + name + ".java", "family", text, false, index);
  }

  private static StubSource ofUser(String name, String text) {
    return new StubSource(name + ".java", name, text, true);
  }

  private JavaLibrary library(StubSource... stubs) {
    LibraryClasses jdk = new ClassFiles(List.of(), notifications::add);
    return JavaLibrary.of(jdk, List.of(stubs), notifications::add);
  }

  private JavaTypes around(JavaLibrary library, String source) {
    ParsedUnit unit = new SourceParser(notifications::add).parseText(source, "Code.java");
    return library.around(List.of(unit), notifications::add);
  }

  @Test
  void aStubOfAClassThatIsNotThereIsLeftOut() {
    JavaLibrary library =
        library(
            shipped("Buffer", "package java.nio; @RefCounted public class Buffer {}"),
            shipped("Ghost", "package no.such; @RefCounted public class Ghost {}"),
            shipped("List", "package java.util; public interface List<E> { int size(); }"));

    assertThat(library.countingTypes()).containsExactly("java.nio.Buffer");
  }

  @Test
  void aStubWithAnIndexIsReadWhenItsTypeIsAskedFor() {
    JavaLibrary library =
        library(
            indexed(
                "Buffer",
                "package java.nio; @RefCounted public class Buffer { broken( }",
                "class java.nio.Buffer java.lang.Object\n"));
    JavaTypes types = around(library, "class Code {}");
    assertThat(notifications).isEmpty();

    assertThat(types.contracts().ofType("java.lang.Thread")).isEmpty();
    assertThat(notifications).isEmpty();

    types.contracts().ofType("java.nio.Buffer");
    assertThat(notifications).isNotEmpty();
  }

  @Test
  void aStubOfAUserIsReadAtOnceWhateverItsFileIsCalled() {
    JavaLibrary library =
        library(
            ofUser(
                "mine",
                """
                package java.nio;
                public class Buffer { @Owned Object mark(); @Owned Object nothing(); }
                """));

    assertThat(notifications)
        .singleElement()
        .satisfies(n -> assertThat(n.message()).contains("java.nio.Buffer has no nothing()"));
    assertThat(library.countingTypes()).containsExactly("java.nio.Buffer");
  }

  @Test
  void aCountedTypeIsKnownByItsSuperTypeAndTheOtherWayRound() {
    JavaTypes types =
        around(
            library(shipped("Buffer", "package java.nio; @RefCounted public class Buffer {}")),
            "abstract class Code extends java.nio.ByteBuffer {}");

    assertThat(types.contracts().ofType("java.nio.CharBuffer")).isPresent();
    assertThat(types.contracts().ofType("java.lang.Readable")).isEmpty();
    assertThat(types.classes().directSubclasses("java.nio.ByteBuffer")).contains("Code");
  }

  @Test
  void aStubOfANestedTypeIsFoundInThatOfTheTypeAroundIt() {
    JavaTypes types =
        around(
            library(
                shipped(
                    "Map",
                    """
                    package java.util;
                    public interface Map<K, V> { @RefCounted interface Entry<K, V> {} }
                    """)),
            "class Code {}");

    assertThat(types.contracts().ofType("java.util.Map.Entry")).isPresent();
    assertThat(types.contracts().ofType("java.util.Map")).isEmpty();
    assertThat(types.contracts().mayBeCounted("java.util.Map.Entry")).isFalse();
  }

  @Test
  void unitsDoNotSeeEachOther() {
    JavaLibrary library = library();
    around(library, "class One extends Thread {}");

    JavaTypes types = around(library, "class Two extends Thread {}");

    assertThat(types.classes().find("One")).isEmpty();
    assertThat(types.classes().directSubclasses("java.lang.Thread")).containsExactly("Two");
  }
}
