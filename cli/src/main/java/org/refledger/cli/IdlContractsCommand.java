package org.refledger.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.ProgressListener;
import org.refledger.host.AnalysisRoot;
import org.refledger.host.ContractFiles;
import org.refledger.host.GeneratedFolders;
import org.refledger.host.SourceWalk;
import org.refledger.host.UsageException;
import org.refledger.idl.IdlFrontEnd;
import org.refledger.idl.contract.InterfaceOwnership;
import org.refledger.idl.contract.OwnershipReader;
import org.refledger.idl.contract.OwnershipText;
import org.refledger.source.Notification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who owns which memory according to IDL and ACF files. */
@Command(
    name = "idl",
    sortOptions = false,
    description =
        "Show who allocates and frees what on each side of a call, as IDL and ACF files say it.")
final class IdlContractsCommand implements Callable<ExitCode> {
  private static final List<String> ENDINGS = List.of(".idl", ".acf");

  /** How contracts are written. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "IDL files, or folders of them. The ACF beside an IDL is read, too.")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Word.ContractFormat.class,
      completionCandidates = Word.ContractFormat.class,
      description = "text (default), markdown or json.")
  Format format = Format.TEXT;

  @Option(
      names = {"-I", "--include-path"},
      paramLabel = "DIR",
      description = "A folder that IDL files import and include from. Repeatable.")
  List<String> includePath = new ArrayList<>();

  private final Session session;

  IdlContractsCommand(Session session) {
    this.session = session;
  }

  @Override
  public ExitCode call() {
    Set<Path> found = new LinkedHashSet<>();
    files.forEach(written -> found.addAll(expand(written)));
    Path root = AnalysisRoot.of(List.copyOf(found));
    FrontEndRequest request =
        new FrontEndRequest(
            root,
            found.stream().sorted().toList(),
            ContractFiles.paths(session.directory(), includePath, "--include-path"),
            List.of(),
            List.of(),
            session.processors());
    FrontEndResult read = new IdlFrontEnd().read(request, ProgressListener.NONE);
    for (Notification notice : read.notifications()) {
      session.say(notice.where() + ": " + notice.message());
    }
    List<InterfaceOwnership> contracts =
        read.units().stream().flatMap(unit -> OwnershipReader.read(unit).stream()).toList();
    write(contracts);
    return ExitCode.OK;
  }

  private void write(List<InterfaceOwnership> contracts) {
    Stdout stdout = new Stdout(session);
    switch (format) {
      case TEXT -> stdout.print(OwnershipText.plain(contracts));
      case MARKDOWN -> stdout.print(OwnershipText.markdown(contracts));
      case JSON -> stdout.write(false, out -> OwnershipJson.write(contracts, out));
    }
  }

  private List<Path> expand(String written) {
    Path path;
    try {
      path = session.directory().resolve(written).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("'" + written + "' is not a path.");
    }
    if (!Files.exists(path)) {
      throw new UsageException("There is no file or folder " + written + ".");
    }
    if (Files.isDirectory(path)) {
      return below(path, written);
    }
    if (!isIdl(path)) {
      throw new UsageException(written + " is no IDL file (.idl, .acf).");
    }
    String name = String.valueOf(path.getFileName());
    Path acf = path.resolveSibling(name.substring(0, name.length() - 4) + ".acf");
    return Files.isRegularFile(acf) && !acf.equals(path) ? List.of(path, acf) : List.of(path);
  }

  private static List<Path> below(Path folder, String written) {
    SourceWalk walk =
        new SourceWalk(
            below -> !GeneratedFolders.neverSources(below) || below.equals(folder),
            IdlContractsCommand::isIdl,
            (path, e) -> {});
    walk.walk(folder);
    if (walk.found().isEmpty()) {
      throw new UsageException("There is no IDL file (.idl, .acf) in " + written + ".");
    }
    return walk.found();
  }

  private static boolean isIdl(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
