package org.refledger.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The report formats on the class path. */
public final class Reporters {

  private Reporters() {}

  /** All reporters, sorted by format. */
  public static List<Reporter> all() {
    List<Reporter> reporters = new ArrayList<>();
    ServiceLoader.load(Reporter.class, Reporters.class.getClassLoader()).forEach(reporters::add);
    reporters.sort(Comparator.comparing(Reporter::format));
    return List.copyOf(reporters);
  }

  /** The reporter of a format, or empty when there is none of that name. */
  public static Optional<Reporter> forFormat(String format) {
    return all().stream().filter(reporter -> reporter.format().equals(format)).findFirst();
  }
}
