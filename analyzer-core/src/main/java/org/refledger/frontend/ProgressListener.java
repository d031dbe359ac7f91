package org.refledger.frontend;

/** Hears how far a run is; may be called from several threads. */
public interface ProgressListener {
  ProgressListener NONE = (phase, done, total) -> {};

  /**
   * So much is finished.
   *
   * @param phase what is being done, e.g. {@code parsing}
   * @param done finished units, from 0 to {@code total}
   * @param total all units of this phase
   */
  void progress(String phase, int done, int total);
}
