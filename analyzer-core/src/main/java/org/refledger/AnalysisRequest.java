package org.refledger;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.refledger.frontend.FrontEndRequest.StubSource;

/**
 * What to analyse and how.
 *
 * @param root paths in the result are relative to it
 * @param files source files, sorted
 * @param classPath jars and class folders for types; may be empty
 * @param stubs contract stubs: shipped families and users' files
 * @param exceptions which exceptional paths count
 * @param budget how much work one procedure may cost
 * @param jobs threads, at least 1; the result does not depend on it
 * @param definitions of interfaces, to be known and not to be reported on
 */
public record AnalysisRequest(
    Path root,
    List<Path> files,
    List<Path> classPath,
    List<StubSource> stubs,
    ExceptionPolicy exceptions,
    Budget budget,
    int jobs,
    Definitions definitions) {

  /** With no other definitions than those among the files. */
  public AnalysisRequest(
      Path root,
      List<Path> files,
      List<Path> classPath,
      List<StubSource> stubs,
      ExceptionPolicy exceptions,
      Budget budget,
      int jobs) {
    this(root, files, classPath, stubs, exceptions, budget, jobs, Definitions.NONE);
  }

  public AnalysisRequest {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
    stubs = List.copyOf(stubs);
  }

  /** These in their order, for work on each that several threads share when there are jobs. */
  public <T> Stream<T> each(Collection<T> elements) {
    return jobs > 1 ? elements.parallelStream() : elements.stream();
  }

  /**
   * Definitions of native interfaces.
   *
   * @param files what the sources call is defined there
   * @param includePath folders in which definitions look for what they import or include, in order
   */
  public record Definitions(List<Path> files, List<Path> includePath) {
    public static final Definitions NONE = new Definitions(List.of(), List.of());

    public Definitions {
      files = List.copyOf(files);
      includePath = List.copyOf(includePath);
    }
  }

  /** Which exceptions leave a reference behind. */
  public enum ExceptionPolicy {
    /** Declared and explicitly thrown ones. */
    DECLARED,
    /**
     * Also unchecked ones with evidence: a handler around the call, a known thrower, a body that
     * throws.
     */
    LIKELY,
    /** Any call may throw. */
    ALL
  }

  /**
   * Bounds of the analysis of one procedure.
   *
   * @param disjunctsPerBlock states kept for one block; further ones are dropped and counted
   * @param stepsPerProcedure block visits before the procedure is given up
   */
  public record Budget(int disjunctsPerBlock, int stepsPerProcedure) {
    public static final Budget SMALL = new Budget(12, 3_000);
    public static final Budget NORMAL = new Budget(32, 12_000);
    public static final Budget DEEP = new Budget(96, 80_000);
  }
}
