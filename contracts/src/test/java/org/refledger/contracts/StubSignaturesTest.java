package org.refledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.StaticJavaParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison itself finds what is wrong, and only that. */
final class StubSignaturesTest {

  private static List<String> differences(String source) {
    return new StubSignatures(new ClassFiles(ClassLoader.getSystemClassLoader()))
        .differences(StaticJavaParser.parse(source));
  }

  @Test
  void a_true_stub_has_no_differences() {
    assertThat(
            differences(
                """
                package java.util;
                public interface Map<K, V> {
                  V put(K key, V value);
                  static <T, E extends T> Map<T, E> copyOf(Map<? extends T, ? extends E> map);
                  interface Entry<K, V> { V setValue(V value); }
                }
                """))
        .isEmpty();
  }

  @Test
  void a_method_that_does_not_exist_is_found() {
    assertThat(
            differences(
                "package java.util; public interface List<E> extends Collection<E> { E pop(); }"))
        .containsExactly("java/util/List.pop()Ljava/lang/Object; does not exist");
  }

  @Test
  void a_wrong_result_type_is_found() {
    assertThat(
            differences(
                "package java.util; public interface List<E> { boolean remove(int index); }"))
        .containsExactly("java/util/List.remove(I)Z does not exist");
  }

  @Test
  void a_wrong_modifier_super_type_or_exception_is_found() {
    assertThat(
            differences(
                """
                package java.util;
                public class Optional<T> implements Iterable<T> { public T get() throws java.io.IOException; public Optional<T> of(T value); }
                """))
        .containsExactly(
            "java/util/Optional has no super-type java/lang/Iterable",
            "java/util/Optional.get()Ljava/lang/Object; does not declare Ljava/io/IOException;",
            "java/util/Optional.of(Ljava/lang/Object;)Ljava/util/Optional; is static");
  }

  @Test
  void a_type_or_constructor_or_field_that_does_not_exist_is_found() {
    assertThat(differences("package java.util; public class Lists {}"))
        .containsExactly("java/util/Lists does not exist");
    assertThat(
            differences(
                "package java.util; public class Stack<E> extends Vector<E> { public Stack(int size) {} public int top; }"))
        .containsExactly(
            "java/util/Stack has no visible constructor (I)V",
            "java/util/Stack.top I does not exist");
  }
}
