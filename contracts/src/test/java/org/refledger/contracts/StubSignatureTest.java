package org.refledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type, method, constructor and field that a stub speaks of exists in the real library: same
 * erased parameters, same result, static or not, public or protected, and the super-types and
 * exceptions a stub claims are real ones. A family whose jars are not in the local Maven repository
 * is reported as skipped. See {@link org.refledger.contracts package} for how to add a family.
 */
final class StubSignatureTest {
  private static final Path UNVERIFIED =
      Path.of("src", "test", "resources", "org", "refledger", "contracts", "unverified.txt");

  private static final int BASELINE = 17;

  static List<String> families() {
    return StubFolder.families();
  }

  @ParameterizedTest
  @MethodSource("families")
  void every_signature_exists_in_the_real_library(String family) throws IOException {
    List<Path> jars = FamilyJars.of(family);
    assumeThat(jars).as("jars of %s in the local Maven repository", family).allMatch(Files::exists);
    assumeThat(family.equals("jdk") && Runtime.version().feature() != BASELINE)
        .as("the JDK's stubs are those of Java %s; later ones lack some of its methods", BASELINE)
        .isFalse();
    Set<String> unverified = unverified();
    List<String> wrong = new ArrayList<>();
    try (URLClassLoader loader = FamilyJars.loader(jars)) {
      StubSignatures signatures = new StubSignatures(new ClassFiles(loader));
      for (String stub : StubFolder.stubs(family)) {
        if (unverified.stream().noneMatch((family + "/" + stub)::startsWith)) {
          wrong.addAll(signatures.differences(StubFolder.unit(family, stub)));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Lines of the form {@code family/path/Type.java reason} or {@code family/folder/ reason}. */
  private static Set<String> unverified() throws IOException {
    return Files.readAllLines(UNVERIFIED).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2)[0])
        .collect(Collectors.toSet());
  }
}
