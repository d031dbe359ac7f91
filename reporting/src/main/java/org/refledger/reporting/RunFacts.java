package org.refledger.reporting;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What the host knows of a run beyond its result.
 *
 * @param verdict a sentence: whether the run passes and why, or null when it is not judged
 * @param passed whether it passes; true when it is not judged
 * @param settings a digest of the settings that held, the same on every machine, or null
 * @param rootUri where the root lies on this machine, only when the user wants that to be written
 *     to reports; otherwise null
 */
public record RunFacts(
    @Nullable String verdict, boolean passed, @Nullable String settings, @Nullable URI rootUri) {

  /** Nothing is known. */
  public static final RunFacts NONE = new RunFacts(null, true, null, null);

  /** The same with an address of the root. */
  public RunFacts withRootUri(@Nullable URI newRootUri) {
    return new RunFacts(verdict, passed, settings, newRootUri);
  }
}
