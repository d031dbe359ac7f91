package org.refledger.cpp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The fences inside the C and C++ front end. */
final class FencesTest {
  private static final JavaClasses CPP =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.refledger.cpp");

  @Test
  void parsingKnowsNothingOfTheMeaningOfNames() {
    noClasses()
        .that()
        .resideInAPackage("org.refledger.cpp.parsing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.refledger.cpp.types..", "org.refledger.cpp.lowering..")
        .check(CPP);
  }

  @Test
  void declarationsAreReadBeforeAnythingIsLowered() {
    noClasses()
        .that()
        .resideInAPackage("org.refledger.cpp.types..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.refledger.cpp.lowering..")
        .check(CPP);
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
        .check(CPP);
  }

  @Test
  void definitionsOfInterfacesAreReadByOthers() {
    noClasses().should().dependOnClassesThat().resideInAPackage("org.refledger.idl..").check(CPP);
  }
}
