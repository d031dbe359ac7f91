package org.refledger.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a completion script. */
@Command(
    name = "completion",
    description = "Print a completion script for a shell: bash or zsh.",
    footer = {"", "Use it with: source <(refledger completion bash)"})
final class CompletionCommand implements Callable<ExitCode> {

  /** Shells that can be served; zsh reads the script of bash. */
  enum Shell {
    BASH,
    ZSH
  }

  @Parameters(
      paramLabel = "SHELL",
      converter = Word.ShellName.class,
      completionCandidates = Word.ShellName.class,
      description = "bash or zsh.")
  Shell shell = Shell.BASH;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Session session;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode call() {
    String script = AutoComplete.bash(RefLedger.NAME, spec.root().commandLine());
    String start = shell == Shell.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
    new Stdout(session).print(start + script);
    return ExitCode.OK;
  }
}
