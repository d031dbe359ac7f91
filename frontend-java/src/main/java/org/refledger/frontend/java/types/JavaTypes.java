package org.refledger.frontend.java.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.refledger.contract.ContractTable;
import org.refledger.contract.DeclaredContracts;
import org.refledger.contract.StubContracts;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * The types of one analysis: built once by one thread from all parsed units, then shared. Names,
 * super-types and members of project sources and stubs are worked out at once; class files are read
 * when they are first asked for.
 */
public final class JavaTypes {
  private final SourceNames names;
  private final NameScope scope;
  private final JavaClassTable table;
  private final SourceDeclarations declarations;
  private final MemberLookup members;
  private final DeclaredContracts contracts;

  private JavaTypes(
      SourceNames names,
      NameScope scope,
      JavaClassTable table,
      SourceDeclarations declarations,
      MemberLookup members,
      DeclaredContracts contracts) {
    this.names = names;
    this.scope = scope;
    this.table = table;
    this.declarations = declarations;
    this.members = members;
    this.contracts = contracts;
  }

  /**
   * Builds the tables. Never throws for what is in the inputs: a class path entry or stub that is
   * no good becomes a notification.
   *
   * @param units the project's sources, in a fixed order; of two declarations of one name the first
   *     counts
   * @param notifications also hears later, from any thread, of class files that turn out to be
   *     unreadable
   */
  public static JavaTypes build(
      List<ParsedUnit> units,
      List<Path> classPath,
      List<StubSource> stubs,
      Consumer<Notification> notifications) {
    LibraryIndex library = new LibraryIndex(new ClassFiles(classPath, notifications));
    return new Building(new JavaClassTable(library), notifications).build(units, stubs);
  }

  /** A resolver for one thread, which holds on to the trees that it is asked about. */
  public TypeResolver resolver() {
    return new SourceTypeResolver(names, scope, declarations, table, members);
  }

  public ClassTable classes() {
    return table;
  }

  public ContractTable contracts() {
    return contracts;
  }

  /** A declaring node and where it stands. */
  private record Declaring(Node node, String file) {}

  /** The state of a build. */
  static final class Building {
    private final Consumer<Notification> notifications;
    private final SourceNames names = new SourceNames();
    private final JavaClassTable table;
    private final NameScope scope;
    private final SourceDeclarations declarations;
    private final List<Declaring> sources = new ArrayList<>();
    private final Map<String, SourceRange> topLevel = new LinkedHashMap<>();

    Building(JavaClassTable table, Consumer<Notification> notifications) {
      this.notifications = notifications;
      this.table = table;
      this.scope = new NameScope(names, table);
      table.resolveHeadersWith(new Headers(scope, names, table::isInterface));
      this.declarations = new SourceDeclarations(names, scope, table.headers());
    }

    /** Sources and stubs that may name each other's types. */
    JavaTypes build(List<ParsedUnit> units, List<StubSource> stubSources) {
      registerSources(units);
      StubShelf stubs = new StubShelf(table, stubSources, type -> true, notifications);
      table.shelve(stubs);
      table.settle();
      List<ClassDecl> classes = readSources();
      table.freeze();
      return types(classes, stubs.contracts());
    }

    /** Sources above a table that knows the stubs. */
    JavaTypes around(List<ParsedUnit> units, StubContracts ofStubs) {
      registerSources(units);
      table.settle();
      List<ClassDecl> classes = readSources();
      table.freeze();
      return types(classes, ofStubs);
    }

    private void registerSources(List<ParsedUnit> units) {
      for (ParsedUnit unit : units) {
        String packageName =
            unit.unit().getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
        for (Node node : register(unit.unit())) {
          String name = String.valueOf(names.nameOf(node));
          table.addSource(packageName, name, node);
          sources.add(new Declaring(node, unit.file()));
          if (node instanceof TypeDeclaration<?> type && type.isTopLevelType()) {
            checkUnique(name, SourceDeclarations.rangeOf(type.getName(), unit.file()));
          }
        }
      }
    }

    private void checkUnique(String type, SourceRange range) {
      SourceRange first = topLevel.putIfAbsent(type, range);
      if (first != null) {
        String message =
            type
                + " is declared in "
                + first.file()
                + " line "
                + first.startLine()
                + " already; of methods that both have only those there are analysed. Analyse the"
                + " two files in separate runs.";
        notifications.accept(new Notification(Notification.Kind.PARTLY_ANALYSED, range, message));
      }
    }

    private List<Node> register(CompilationUnit unit) {
      scope.add(unit);
      return names.add(unit);
    }

    private List<ClassDecl> readSources() {
      sources.forEach(d -> table.headers().superTypes(d.node()));
      List<ClassDecl> classes = new ArrayList<>();
      for (Declaring each : sources) {
        ClassDecl decl = declarations.read(each.node(), each.file(), ClassDecl.Origin.SOURCE);
        table.addSource(decl);
        classes.add(decl);
      }
      return classes;
    }

    private JavaTypes types(List<ClassDecl> classes, StubContracts ofStubs) {
      CounterStarts starts = new CounterStarts();
      sources.forEach(d -> starts.read(String.valueOf(names.nameOf(d.node())), d.node()));
      DeclaredContracts contracts =
          new DeclaredContracts(table, classes, ofStubs, starts.values(), notifications);
      return new JavaTypes(names, scope, table, declarations, new MemberLookup(table), contracts);
    }
  }
}
