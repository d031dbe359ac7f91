package org.refledger.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.refledger.rule.Rule;

/** The fences around the rules: they judge faults and know nothing of how these were found. */
final class FencesTest {
  private static final JavaClasses RULES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.refledger.rules");

  private static final DescribedPredicate<JavaClass> ARE_CONCRETE_RULES =
      DescribedPredicate.describe(
          "are concrete rules",
          type ->
              type.isAssignableTo(Rule.class)
                  && !type.isInterface()
                  && !type.getModifiers().contains(JavaModifier.ABSTRACT));

  @Test
  void rulesKnowNeitherAFrontEndNorTheEngine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.refledger.frontend..",
            "org.refledger.analysis..",
            "org.refledger.interproc..",
            "org.refledger.domain..")
        .check(RULES);
  }

  @Test
  void aRuleKnowsNoOtherRule() {
    classes()
        .that(ARE_CONCRETE_RULES)
        .should(
            new ArchCondition<>("know no other rule") {
              @Override
              public void check(JavaClass rule, ConditionEvents events) {
                rule.getDirectDependenciesFromSelf().stream()
                    .filter(use -> !use.getTargetClass().equals(rule))
                    .filter(use -> ARE_CONCRETE_RULES.test(use.getTargetClass()))
                    .forEach(
                        use ->
                            events.add(SimpleConditionEvent.violated(rule, use.getDescription())));
              }
            })
        .check(RULES);
  }
}
