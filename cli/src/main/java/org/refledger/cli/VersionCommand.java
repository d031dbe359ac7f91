package org.refledger.cli;

import java.util.concurrent.Callable;
import org.refledger.host.ToolVersion;
import picocli.CommandLine.Command;

/** Tells which RefLedger this is and what it runs on; bug reports ask for it. */
@Command(
    name = "version",
    description = "Print the version of RefLedger and of the Java that runs it.")
final class VersionCommand implements Callable<ExitCode> {
  private final Session session;
  private final ToolVersion version;

  VersionCommand(Session session, ToolVersion version) {
    this.session = session;
    this.version = version;
  }

  @Override
  public ExitCode call() {
    new Stdout(session)
        .print("refledger " + version.number() + " (Java " + Runtime.version() + ")\n");
    return ExitCode.OK;
  }
}
