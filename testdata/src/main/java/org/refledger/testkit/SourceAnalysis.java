package org.refledger.testkit;

import java.nio.file.Path;
import java.util.List;
import org.refledger.AnalysisResult;

/** The analysis under test. */
@FunctionalInterface
public interface SourceAnalysis {
  /**
   * Analyses the files together.
   *
   * @param root ranges of findings must be relative to it
   * @param files sorted
   * @param options what the files ask for in TEST-OPTIONS; usually empty
   */
  AnalysisResult analyze(Path root, List<Path> files, List<String> options);
}
