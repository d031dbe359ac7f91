package org.refledger.frontend.java.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.source.Notification;

/**
 * The index of the shipped stubs says what the stubs say. Run with {@code
 * -Drefledger.index.write=true} to write it anew.
 */
final class ShippedStubIndexTest {
  private static final Path ROOT =
      Path.of("..", "contracts", "src", "main", "resources", "org", "refledger", "contracts");

  private final List<Notification> notifications = new ArrayList<>();

  @BeforeAll
  static void writeIndexWhenAsked() throws IOException {
    if (Boolean.getBoolean("refledger.index.write")) {
      Map<String, String> indexes = new ShippedStubIndexTest().indexes();
      Files.writeString(ROOT.resolve("families.txt"), String.join("\n", indexes.keySet()) + "\n");
      for (Map.Entry<String, String> index : indexes.entrySet()) {
        Files.writeString(ROOT.resolve(index.getKey()).resolve("index.txt"), index.getValue());
      }
    }
  }

  @Test
  void theIndexTellsWhichTypesStubsDeclare() throws IOException {
    for (Map.Entry<String, String> index : indexes().entrySet()) {
      assertThat(ROOT.resolve(index.getKey()).resolve("index.txt"))
          .as("run this test with -Drefledger.index.write=true")
          .hasContent(index.getValue());
    }
    assertThat(notifications).isEmpty();
  }

  @Test
  void nothingIsWrongWithAnyStub() throws IOException {
    JavaTypes.build(List.of(), List.of(), stubs(), notifications::add);

    assertThat(notifications).isEmpty();
  }

  @Test
  void whatIsWrittenCanBeRead() {
    Map<String, TypeHeader> types = new LinkedHashMap<>();
    types.put("a.B", new TypeHeader(true, List.of()));
    types.put("a.B.C", new TypeHeader(false, List.of("java.lang.Object", "a.B")));

    assertThat(StubIndex.read(StubIndex.write(types))).isEqualTo(types);
  }

  /** What the index files of all families should hold, by family. */
  private Map<String, String> indexes() throws IOException {
    List<StubSource> stubs = stubs();
    JavaClassTable table =
        new JavaClassTable(new LibraryIndex(new ClassFiles(List.of(), notifications::add)));
    table.shelve(new StubShelf(table, stubs, type -> true, notifications::add));
    table.settle();
    Map<String, String> indexes = new TreeMap<>();
    for (StubSource stub : stubs) {
      String name = stub.name().substring(stub.family().length() + 1);
      indexes.merge(stub.family(), name + "\n" + declared(stub, table), String::concat);
    }
    return indexes;
  }

  private String declared(StubSource source, JavaClassTable table) {
    WrittenStub stub =
        new WrittenStub(source, new StubReader().parse(source, notifications::add), table);
    Map<String, TypeHeader> types = new LinkedHashMap<>();
    stub.types().forEach(type -> types.put(type, stub.header(type)));
    return StubIndex.write(types).indent(1);
  }

  private static List<StubSource> stubs() throws IOException {
    List<StubSource> stubs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = ROOT.relativize(file).toString().replace('\\', '/');
        String family = name.substring(0, name.indexOf('/'));
        stubs.add(new StubSource(name, family, Files.readString(file), false));
      }
    }
    stubs.sort((a, b) -> a.name().compareTo(b.name()));
    return stubs;
  }
}
