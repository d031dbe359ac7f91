package org.refledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refledger.rules.RuleCatalogue;

/** What the annotated sources of this module promise, whatever the engine finds in them. */
class CommittedSourcesTest {
  private static final List<String> MAJOR =
      List.of("OLE1-LEAK", "OLE1-OVER-RELEASE", "OLE1-USE-AFTER-RELEASE");

  private final List<String> ids = RuleCatalogue.load().ids();
  private final ConformanceSuite suite =
      new ConformanceSuite(
          Path.of("rules"), (root, files, options) -> Findings.result(List.of(), List.of()));
  private final ConformanceTable table = suite.table();

  @Test
  void everyRuleHasBugsAndAtLeastAsManyCleanTwins() {
    for (String id : ids.stream().filter(CommittedSourcesTest::isAboutCode).toList()) {
      int bugs = table.count(id, Mark.Kind.BUG);
      int clean = table.count(id, Mark.Kind.OK);
      assertThat(bugs).as(id + " bugs").isGreaterThanOrEqualTo(MAJOR.contains(id) ? 15 : 4);
      assertThat(clean).as(id + " clean twins").isGreaterThanOrEqualTo(Math.max(bugs, 10));
    }
  }

  @Test
  void everyRuleAboutDeclarationsHasBugsAndCleanTwins() {
    for (String id : ids.stream().filter(id -> !isAboutCode(id)).toList()) {
      assertThat(table.count(id, Mark.Kind.BUG)).as(id + " bugs").isPositive();
      assertThat(table.count(id, Mark.Kind.OK)).as(id + " clean twins").isGreaterThanOrEqualTo(2);
    }
  }

  /** Declarations have no paths: a rule about them has few shapes. */
  private static boolean isAboutCode(String id) {
    return !id.startsWith("IDL-") && !id.startsWith("ACF-");
  }

  @Test
  void atLeastHalfOfAllMarksAreClean() {
    assertThat(table.total(Mark.Kind.OK)).isGreaterThanOrEqualTo(table.total(Mark.Kind.BUG));
  }

  @Test
  void marksNameRulesThatExist() {
    for (String id : ids) {
      for (AnnotatedSource source : suite.sources(id)) {
        assertThat(source.marks())
            .as(source.file())
            .allSatisfy(
                mark -> assertThat(mark.rule().isEmpty() || ids.contains(mark.rule())).isTrue());
      }
    }
  }

  @Test
  void everyRuleHasAFolderOfSources() {
    for (String id : ids) {
      assertThat(suite.sources(id)).as(id).isNotEmpty();
    }
  }

  @Test
  void theSamplesHaveOneBugOfEveryRuleAboutCode() {
    ConformanceTable samples =
        new ConformanceSuite(
                Path.of("samples"), (root, files, options) -> Findings.result(List.of(), List.of()))
            .table();

    for (String id : ids.stream().filter(CommittedSourcesTest::isAboutCode).toList()) {
      assertThat(samples.count(id, Mark.Kind.BUG)).as(id).isEqualTo(1);
    }
  }
}
