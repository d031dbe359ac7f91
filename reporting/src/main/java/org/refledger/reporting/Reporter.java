package org.refledger.reporting;

import java.io.IOException;
import java.io.Writer;
import org.refledger.AnalysisResult;

/**
 * One report format. Found by {@link java.util.ServiceLoader}; stateless, so one object serves any
 * number of reports.
 */
public interface Reporter {

  /** The name a user asks for it by ({@code --format pretty}): lower case, unique. */
  String format();

  /**
   * Writes the whole report, ending with a line end unless it is empty. The writer is flushed and
   * left open.
   *
   * @param result what was found
   * @param context what else the report needs to know
   * @param out where the report goes; a file must be opened as UTF-8
   * @throws IOException if writing fails; sources that cannot be read are passed over instead
   */
  void write(AnalysisResult result, ReportContext context, Writer out) throws IOException;
}
