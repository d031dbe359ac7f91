package org.refledger.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.refledger.host.ToolVersion;
import org.refledger.host.UsageException;
import org.refledger.source.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command and its sub-commands. Whatever goes wrong ends as one sentence on stderr and an exit
 * code.
 */
final class RefLedger {
  static final String NAME = "refledger";

  private static final String DEFAULT_COMMAND = "check";
  private static final Set<String> VERSION = Set.of("-V", "--version");
  private static final Set<String> OPTIONS_OF_ALL = Set.of("-h", "--help", "-V", "--version");
  private static final int DEFAULT_WIDTH = 90;
  private static final int MAX_WIDTH = 120;

  private final Product product;
  private final Session session;
  private final ToolVersion version;

  RefLedger(Product product, Session session, ToolVersion version) {
    this.product = product;
    this.session = session;
    this.version = version;
  }

  /** What the name alone offers. */
  @Command(
      name = NAME,
      sortOptions = false,
      description = "Finds reference-counting bugs before they run.",
      footer = {"", "Without a command, check is meant: refledger PATH."})
  static final class Root {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = ScopeType.INHERIT,
        description = "Show this help.")
    boolean help;

    @Option(
        names = {"-V", "--version"},
        versionHelp = true,
        description = "Show the version.")
    boolean version;
  }

  /** Runs one command line and returns the number the process is to end with. */
  int run(String... arguments) {
    List<String> line = new ArrayList<>(Arrays.asList(arguments));
    boolean verbose = line.contains("--verbose") || line.contains("-v");
    try {
      if (line.size() == 1 && VERSION.contains(line.get(0))) {
        // Not worth the making of all commands.
        new Stdout(session).print(shownVersion() + "\n");
        return ExitCode.OK.number();
      }
      CommandLine commands = commands(verbose);
      addCommand(commands.getSubcommands().keySet(), line);
      return commands.execute(line.toArray(new String[0]));
    } catch (UsageException e) {
      return refuse(e.sentence());
    } catch (RuntimeException | Error e) {
      // Errors too: a stack or heap that is too small is something to tell the user in words.
      return crash(e, verbose);
    }
  }

  /** All commands, ready to run. */
  CommandLine commands(boolean verbose) {
    CommandLine commands = new CommandLine(new Root());
    commands.getCommandSpec().versionProvider(() -> new String[] {shownVersion()});
    commands
        .addSubcommand(new CheckCommand(product, session, version))
        .addSubcommand(new ExplainCommand(product, session))
        .addSubcommand(new RulesCommand(product, session))
        .addSubcommand(
            new CommandLine(new ContractsCommand(product, session))
                .addSubcommand(new IdlContractsCommand(session)))
        .addSubcommand(new BaselineCommand(product, session))
        .addSubcommand(new TraceCommand(product, session, version))
        .addSubcommand(new ConfigCommand(product, session))
        .addSubcommand(new CompletionCommand(session))
        .addSubcommand(new VersionCommand(session, version));
    boolean colour = ColourWish.AUTO.holds(session.environment(), session.terminal().stdout());
    int columns = session.terminal().width();
    return commands
        .setOut(new PrintWriter(new OutputStreamWriter(session.out(), session.charset()), true))
        .setErr(new PrintWriter(session.err(), true, session.charset()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(
            columns == 0 ? DEFAULT_WIDTH : Math.max(60, Math.min(MAX_WIDTH, columns)))
        .setExecutionStrategy(RefLedger::execute)
        .setParameterExceptionHandler((e, line) -> refuse(e))
        .setExecutionExceptionHandler(
            (e, command, parsed) ->
                e instanceof UsageException usage ? refuse(usage.sentence()) : crash(e, verbose));
  }

  /** Runs the innermost command named; its result is the exit code. */
  private static int execute(ParseResult parsed) {
    int code = new CommandLine.RunLast().execute(parsed);
    List<CommandLine> commands = parsed.asCommandLineList();
    Object result = commands.get(commands.size() - 1).getExecutionResult();
    return result instanceof ExitCode exit ? exit.number() : code;
  }

  /** Puts the default command in front unless there is one. */
  private void addCommand(Set<String> commands, List<String> line) {
    String first = line.isEmpty() ? "" : line.get(0);
    if (commands.contains(first) || OPTIONS_OF_ALL.contains(first)) {
      return;
    }
    boolean path =
        first.isEmpty()
            || first.startsWith("-")
            || first.contains("/")
            || Files.exists(session.directory().resolve(first));
    if (!path) {
      String hint = NearestName.hint(first, new TreeSet<>(commands));
      if (!hint.isEmpty()) {
        throw new UsageException("There is no command, file or folder " + first + "." + hint);
      }
    }
    line.add(0, DEFAULT_COMMAND);
  }

  private String shownVersion() {
    return NAME + " " + version.number();
  }

  private int refuse(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String hint = "";
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String wrong = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
      hint =
          "."
              + NearestName.hint(
                  wrong, new TreeSet<>(command.getCommandSpec().optionsMap().keySet()));
    }
    int code = refuse(e.getMessage() + hint);
    session.err().println("See " + command.getCommandSpec().qualifiedName() + " --help.");
    return code;
  }

  private int refuse(String sentence) {
    session.say(sentence);
    return ExitCode.COULD_NOT_RUN.number();
  }

  private int crash(Throwable problem, boolean verbose) {
    session.say(CrashText.of(problem, version, verbose));
    if (verbose) {
      problem.printStackTrace(session.err());
    }
    return ExitCode.COULD_NOT_RUN.number();
  }
}
