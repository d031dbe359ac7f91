package org.refledger.frontend;

/** Hears how far a run is; may be called from several threads. */
public interface ProgressListener {
  ProgressListener NONE = (phase, done, total) -> {};

  /** @param phase what is being done, e.g. {@code parsing}; {@code done} of {@code total} units are finished */
  void progress(String phase, int done, int total);
}
