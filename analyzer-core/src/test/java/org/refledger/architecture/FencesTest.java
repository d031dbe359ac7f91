package org.refledger.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fences of the architecture, held against the compiled core. */
final class FencesTest {
  private static final String ROOT = "org.refledger";

  /**
   * The order of packages: each may use only those before it. The front-end SPI comes after
   * contracts because a front end hands back the contracts it read.
   */
  private static final List<String> ORDER =
      List.of(
          "source",
          "ir",
          "contract",
          "frontend",
          "trace",
          "fault",
          "bridge",
          "domain",
          "summary",
          "analysis",
          "interproc",
          "objects");

  /** Packages beside the order: they may use it, it may not use them. */
  private static final List<String> BESIDE =
      List.of("finding", "rule", "suppress", "baseline", "config", "cache");

  /** The facade on top of everything. */
  private static final String[] FACADE = {ROOT, ROOT + ".analyzer.."};

  /**
   * The facade without the request. The one exception to the order: the engine reads its exception
   * policy and its budgets from the request it was given.
   */
  private static final DescribedPredicate<JavaClass> ARE_FACADE =
      resideInAnyPackage(FACADE)
          .and(not(belongTo(name(ROOT + ".AnalysisRequest"))))
          .as("are the facade (but for the request)");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static String[] packages(List<String> names) {
    return names.stream().map(n -> ROOT + "." + n + "..").toArray(String[]::new);
  }

  private static String[] known() {
    return Stream.of(packages(ORDER), packages(BESIDE), FACADE)
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  static List<String> order() {
    return ORDER;
  }

  @ParameterizedTest
  @MethodSource("order")
  void aPackageUsesOnlyThoseBeforeIt(String name) {
    List<String> later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(later))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(BESIDE))
        .orShould()
        .dependOnClassesThat(ARE_FACADE)
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void theModelDoesNotKnowItsTextForm() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".ir", ROOT + ".ir.decl")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".ir.text..")
        .check(CORE);
  }

  @Test
  void everyPackageHasItsPlace() {
    classes().should().resideInAnyPackage(known()).check(CORE);
  }

  @Test
  void rulesKnowNoFrontEnd() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".rule..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".frontend..")
        .check(CORE);
  }

  @Test
  void coreUsesTheJdkAndItsThreeLibrariesOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "..", "java..", "org.jspecify..", "org.slf4j..", "org.pcollections..")
        .check(CORE);
  }

  @Test
  void coreNeitherReflectsNorOpensConnectionsNorStartsProcesses() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.net..", "javax..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class, Process.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .check(CORE);
  }

  @Test
  void coreNeitherPrintsNorExits() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CORE);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(CORE);
  }

  @Test
  void iterationOrderIsNeverThatOfHashes() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(HashMap.class, HashSet.class, IdentityHashMap.class, WeakHashMap.class)
        .because("output must not depend on hash order: use LinkedHashMap, TreeMap or their sets")
        .check(CORE);
  }

  @Test
  void collectorsKeepAnOrder() {
    noClasses()
        .should()
        .callMethod(Collectors.class, "toSet")
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableSet")
        .orShould()
        .callMethod(Collectors.class, "toMap", Function.class, Function.class)
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableMap", Function.class, Function.class)
        .orShould()
        .callMethod(Collectors.class, "groupingBy", Function.class)
        .because("these collect into hash order: name a LinkedHashMap, TreeMap or TreeSet")
        .check(CORE);
  }
}
