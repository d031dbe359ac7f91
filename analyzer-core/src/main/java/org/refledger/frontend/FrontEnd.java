package org.refledger.frontend;

/** Reads one family of source languages into the dataflow model. */
public interface FrontEnd {

  /** File name endings it reads, without the dot. */
  java.util.Set<String> extensions();

  /**
   * Reads all files of the request. A file that cannot be read or parsed becomes a notification and
   * the rest goes on; this never throws for what is in a file. The result does not depend on the
   * number of jobs.
   */
  FrontEndResult read(FrontEndRequest request, ProgressListener progress);
}
