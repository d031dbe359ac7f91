package org.refledger.frontend.java.types;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.java.parsing.ProblemText;
import org.refledger.ir.MethodRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.NearestName;
import org.refledger.source.Notification;
import org.refledger.source.SourceRange;

/**
 * Reads contract stubs. A stub is a compilation unit in Java syntax; methods of classes may end in
 * a semicolon as in interfaces ({@code class X { @Owned ByteBuf copy(); }}), constructors need an
 * empty body. Only members that have a contract need to be there.
 */
final class StubReader {
  /** Parsers of indexed stubs that no thread is using: making one costs more than a stub. */
  private final Queue<JavaParser> idle = new ConcurrentLinkedQueue<>();

  /** The syntax tree of a stub; empty when it cannot be parsed. Safe for concurrent use. */
  CompilationUnit parse(StubSource source, Consumer<Notification> notifications) {
    boolean indexed = !source.types().isEmpty();
    JavaParser used = indexed ? idle.poll() : null;
    JavaParser parser =
        used == null ? new JavaParser(indexed ? grammarOnly() : configuration()) : used;
    ParseResult<CompilationUnit> result = parse(parser, source, notifications);
    if (indexed && result.isSuccessful()) {
      idle.add(parser);
    }
    return result.getResult().orElseGet(CompilationUnit::new);
  }

  private static ParserConfiguration configuration() {
    return new ParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
        .setAttributeComments(false);
  }

  /**
   * What follows the grammar goes over each tree some dozens of times. A stub with an index was
   * held against its rules, and the real classes, in tests; nobody is told a place in it, either.
   */
  private static ParserConfiguration grammarOnly() {
    ParserConfiguration configuration = configuration().setStoreTokens(false);
    configuration.getProcessors().clear();
    return configuration;
  }

  private static ParseResult<CompilationUnit> parse(
      JavaParser parser, StubSource source, Consumer<Notification> notifications) {
    ParseResult<CompilationUnit> result;
    try {
      result = parser.parse(source.text());
    } catch (StackOverflowError | RuntimeException e) {
      reject(
          notifications,
          SourceRange.ofLine(source.name(), 1),
          "This contract stub cannot be parsed",
          e.toString());
      return new ParseResult<>(null, List.of(), null);
    }
    for (Problem problem : result.getProblems()) {
      int line =
          problem
              .getLocation()
              .flatMap(l -> l.getBegin().getRange())
              .map(r -> r.begin.line)
              .orElse(1);
      String reason = ProblemText.of(problem);
      reject(
          notifications,
          SourceRange.ofLine(source.name(), line),
          "This contract stub is not valid Java: " + reason,
          problem.toString());
    }
    return result;
  }

  private static void reject(
      Consumer<Notification> to, SourceRange where, String what, @Nullable String detail) {
    String message =
        what
            + (what.endsWith(".") ? "" : ".")
            + " Correct it; the rest of the contracts still counts.";
    to.accept(new Notification(Notification.Kind.INPUT_REJECTED, where, message, detail));
  }

  /**
   * Holds stubs against the real classes, as far as these are known: a contract for a method that
   * is not there never applies.
   */
  static void check(
      List<StubClass> stubs, JavaClassTable table, Consumer<Notification> notifications) {
    for (StubClass stub : stubs) {
      Optional<ClassDecl> real = table.realClass(stub.decl().name());
      if (real.isPresent()) {
        stub.decl().methods().forEach(m -> checkMethod(m, table, notifications));
        stub.decl().fields().forEach(f -> checkField(stub.decl().name(), f, table, notifications));
      }
    }
  }

  private static void checkMethod(
      MethodDecl method, JavaClassTable table, Consumer<Notification> notifications) {
    String owner = method.ref().owner();
    List<MethodRef> real = new ArrayList<>();
    for (String type : method.ref().isConstructor() ? Set.of(owner) : withObject(table, owner)) {
      Optional<ClassDecl> decl = table.realClass(type);
      if (decl.isEmpty()) {
        return; // a super-class nobody knows may declare it
      }
      decl.get().methods().forEach(m -> real.add(m.ref()));
    }
    if (real.stream().noneMatch(r -> sameSignature(r, method.ref()))) {
      List<String> signatures = real.stream().map(StubReader::readable).distinct().toList();
      String wanted = readable(method.ref());
      String message =
          owner + " has no " + wanted + NearestName.hintInBrackets(wanted, signatures) + ".";
      reject(notifications, method.range(), message, null);
    }
  }

  private static Set<String> withObject(JavaClassTable table, String owner) {
    Set<String> types = new LinkedHashSet<>(table.superTypes(owner));
    types.add("java.lang.Object");
    return types;
  }

  private static String readable(MethodRef ref) {
    List<String> simple =
        ref.parameters().stream().map(p -> p.substring(p.lastIndexOf('.') + 1)).toList();
    String name = ref.isConstructor() ? "constructor " + ref.ownerSimpleName() : ref.name();
    return name + "(" + String.join(", ", simple) + ")";
  }

  private static boolean sameSignature(MethodRef real, MethodRef stub) {
    if (!real.name().equals(stub.name()) || real.arity() != stub.arity()) {
      return false;
    }
    for (int i = 0; i < real.arity(); i++) {
      String one = real.parameters().get(i);
      String other = stub.parameters().get(i);
      if (!one.equals(other) && !one.startsWith("?") && !other.startsWith("?")) {
        return false;
      }
    }
    return true;
  }

  private static void checkField(
      String owner, FieldDecl field, JavaClassTable table, Consumer<Notification> notifications) {
    List<String> real =
        table.superTypes(owner).stream()
            .flatMap(t -> table.realClass(t).stream())
            .flatMap(d -> d.fields().stream())
            .map(FieldDecl::name)
            .toList();
    if (!real.contains(field.name())) {
      String message =
          owner
              + " has no field "
              + field.name()
              + NearestName.hintInBrackets(field.name(), real)
              + ".";
      reject(notifications, field.range(), message, null);
    }
  }
}
