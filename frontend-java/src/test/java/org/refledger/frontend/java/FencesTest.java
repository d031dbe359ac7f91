package org.refledger.frontend.java;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The fence around the front end: it hands over what it read and knows nothing of its use. */
final class FencesTest {
  private static final JavaClasses FRONT_END =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.refledger.frontend.java");

  @Test
  void theFrontEndKnowsNeitherTheEngineNorTheRules() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.refledger.analysis..",
            "org.refledger.interproc..",
            "org.refledger.domain..",
            "org.refledger.rule..",
            "org.refledger.rules..")
        .check(FRONT_END);
  }
}
