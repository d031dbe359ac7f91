package org.refledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refledger.frontend.FrontEnd;
import org.refledger.frontend.FrontEndRequest;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.ProgressListener;
import org.refledger.host.ContractFiles;
import org.refledger.source.Notification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows and checks ownership contracts. */
@Command(
    name = "contracts",
    description = "Show the shipped ownership contracts, or check your own.")
final class ContractsCommand {
  private final Product product;
  private final Session session;

  ContractsCommand(Product product, Session session) {
    this.product = product;
    this.session = session;
  }

  @Command(
      name = "list",
      description =
          "List the library families that come with contracts, with the number of types each.")
  ExitCode list() {
    SortedMap<String, Integer> types = new TreeMap<>();
    SortedMap<String, Set<String>> parts = new TreeMap<>();
    for (StubSource stub : product.shippedContracts()) {
      String family = stub.family().replaceFirst("/.*", "");
      types.merge(family, 1, Integer::sum);
      parts.computeIfAbsent(family, name -> new TreeSet<>()).add(stub.family());
    }
    TextTable table = new TextTable("FAMILY", "PARTS", "TYPES");
    types.forEach(
        (family, count) ->
            table.add(
                family,
                Integer.toString(parts.getOrDefault(family, Set.of()).size()),
                count.toString()));
    int all = types.values().stream().mapToInt(Integer::intValue).sum();
    new Stdout(session).print(table.text() + types.size() + " families, " + all + " types.\n");
    return ExitCode.OK;
  }

  @Command(
      name = "check",
      description =
          "Read your own contracts and say what is wrong with them (exit code 1 when something is).")
  ExitCode check(
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "Java stub files, or folders of them.")
          List<String> files) {
    List<StubSource> own =
        ContractFiles.read(
            session.directory(),
            ContractFiles.paths(session.directory(), files, "contracts check"));
    List<Notification> problems = problems(own);
    StringBuilder text = new StringBuilder();
    for (Notification problem : problems) {
      text.append(problem.where().file());
      if (problem.where().isKnown()) {
        text.append(':')
            .append(problem.where().startLine())
            .append(':')
            .append(problem.where().startColumn());
      }
      text.append(": ").append(problem.message()).append('\n');
    }
    if (problems.isEmpty()) {
      text.append("No problems in ")
          .append(own.size())
          .append(own.size() == 1 ? " file.\n" : " files.\n");
    }
    new Stdout(session).print(text.toString());
    return problems.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** The shipped contracts are read too: the user's may speak of types that only those describe. */
  private List<Notification> problems(List<StubSource> own) {
    List<StubSource> stubs = new ArrayList<>(product.shippedContracts());
    stubs.addAll(own);
    FrontEndRequest request =
        new FrontEndRequest(session.directory(), List.of(), List.of(), stubs, 1);
    List<Notification> problems = new ArrayList<>();
    for (FrontEnd frontEnd : product.frontEnds()) {
      for (Notification notification :
          frontEnd.read(request, ProgressListener.NONE).notifications()) {
        if (own.stream().anyMatch(stub -> stub.name().equals(notification.where().file()))) {
          problems.add(notification);
        }
      }
    }
    return problems;
  }
}
