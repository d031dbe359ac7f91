package org.refledger.idl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The order of the packages: text, then declarations, then what they mean. */
class FencesTest {
  private static final JavaClasses IDL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.refledger.idl");

  @Test
  void thePreprocessorKnowsNoParser() {
    noClasses()
        .that()
        .resideInAPackage("org.refledger.idl.preprocess..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.refledger.idl.syntax..",
            "org.refledger.idl.resolve..",
            "org.refledger.idl.contract..")
        .check(IDL);
  }

  @Test
  void parsingKnowsNothingOfTheMeaningOfNames() {
    noClasses()
        .that()
        .resideInAPackage("org.refledger.idl.syntax..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.refledger.idl.resolve..", "org.refledger.idl.contract..")
        .check(IDL);
  }

  @Test
  void contractsAreReadFromTheModelOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.refledger.idl.contract..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.antlr..", "org.refledger.idl.syntax..", "org.refledger.idl.resolve..")
        .check(IDL);
  }

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
        .check(IDL);
  }
}
