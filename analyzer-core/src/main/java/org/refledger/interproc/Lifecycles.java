package org.refledger.interproc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.ContractTable;
import org.refledger.contract.TypeContract;
import org.refledger.fault.Fault;
import org.refledger.fault.Fault.Certainty;
import org.refledger.fault.Fault.Evidence;
import org.refledger.fault.FaultKind;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;
import org.refledger.trace.TraceStep.Kind;

/**
 * Holds owning fields against the methods that end their object's life (DESIGN.md 5, Objects): what
 * an object still owns when it ends, and what the end forgets, is lost. A field is forgotten when
 * one method fills it and another gives its content back, but none of those that end the object
 * does, although they give back others or nothing else can.
 */
final class Lifecycles {
  private static final Pattern END =
      Pattern.compile(
          "close|doClose|dispose|onDispose|shutdown|destroy|deallocate|release|free|tearDown"
              + "|handlerRemoved0?|channelInactive");

  /** Names of methods that may be called at the end as well. */
  private static final Pattern PERHAPS_END =
      Pattern.compile(
          END.pattern()
              + "|releaseAll|stop|disposeCOMInterface|(?i:on|do|clear|reset|clean|end|finish|free|dispose|close|release).*");

  private final Program program;
  private final ContractTable contracts;
  private final OwnMethods own;
  private final OwningFields owning;
  private final Map<String, List<Procedure>> methodsOf = new LinkedHashMap<>();

  /** Who runs these, and when, is not known. */
  private final Set<MethodRef> closures = new LinkedHashSet<>();

  Lifecycles(Program program, ContractTable contracts, OwnMethods own, OwningFields owning) {
    this.program = program;
    this.contracts = contracts;
    this.own = own;
    this.owning = owning;
    for (Procedure p : program.procedures()) {
      methodsOf.computeIfAbsent(p.method().owner(), k -> new ArrayList<>()).add(p);
      for (Block block : p.cfg().blocks()) {
        for (Event event : block.events()) {
          if (event instanceof Event.MakeClosure closure) {
            closures.addAll(closure.bodies());
          }
        }
      }
    }
  }

  /** One fault for each forgotten field, in the order of the program's classes. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (String type : methodsOf.keySet()) {
      program.classes().find(type).ifPresent(c -> faults.addAll(forgotten(c)));
    }
    return faults;
  }

  /** What an object owns through a field: its content, or the elements of the container there. */
  private record Held(FieldDecl field, String key, String source, TypeRef type) {
    boolean isContainer() {
      return !key.equals(source);
    }
  }

  /** How an object ends: the name of the method, and where the finding stands. */
  private record End(Procedure place, String method, SourceRange where) {}

  private List<Fault> forgotten(ClassDecl type) {
    List<Procedure> ends =
        methods(type).stream()
            .filter(p -> PERHAPS_END.matcher(p.method().name()).matches())
            .toList();
    Set<MethodRef> ending = new LinkedHashSet<>();
    ends.forEach(e -> ending.addAll(own.reachable(e)));
    List<Fault> faults = new ArrayList<>();
    for (FieldDecl field : type.fields()) {
      Held held = held(type, field);
      if (held != null && isKept(held, ending)) {
        end(type, ends, held).ifPresent(e -> add(faults, type, held, e));
      }
    }
    return faults;
  }

  /** Whether some method gives it back, but none of those that may run at the end. */
  private boolean isKept(Held held, Set<MethodRef> ending) {
    return owning.contains(held.source())
        && closures.stream().noneMatch(m -> givesAway(m, held))
        && ending.stream().noneMatch(m -> givesAway(m, held) || isShown(m, held));
  }

  private @Nullable Held held(ClassDecl type, FieldDecl field) {
    String key = type.name() + "#" + field.name();
    if (field.isStatic() || field.type().isArray()) {
      return null;
    }
    if (contracts.ofType(field.type().name()).isPresent()) {
      return new Held(field, key, key, field.type());
    }
    List<TypeRef> arguments = field.type().arguments();
    TypeRef element = arguments.isEmpty() ? TypeRef.UNKNOWN : arguments.get(arguments.size() - 1);
    boolean kept =
        contracts.ofType(element.name()).isPresent()
            && methods(type).stream().noneMatch(p -> owning.exposes(p.method(), key));
    return kept ? new Held(field, key, FieldFlow.elements(key), element) : null;
  }

  private boolean givesAway(MethodRef method, Held held) {
    return owning.givesBack(method, held.key()) || owning.givesBack(method, held.source());
  }

  private boolean isShown(MethodRef method, Held held) {
    return owning.exposes(method, held.key()) || owning.exposes(method, held.source());
  }

  private List<Procedure> methods(ClassDecl type) {
    return methodsOf.getOrDefault(type.name(), List.of());
  }

  /**
   * The end that should give the field back: a method that does so with another field of the class,
   * or a framework's, which the class may not even have overridden.
   */
  private Optional<End> end(ClassDecl type, List<Procedure> ends, Held held) {
    for (Procedure end : ends) {
      if (isEnd(end.method()) && isExpected(type, end, held)) {
        return Optional.of(new End(end, end.method().display(), header(end)));
      }
    }
    boolean own = ends.stream().anyMatch(e -> isEnd(e.method()));
    String inherited = own || !held.isContainer() ? null : inheritedEnd(type);
    return inherited == null
        ? Optional.empty()
        : methods(type).stream()
            .filter(p -> filledAt(p, held) != null)
            .findFirst()
            .map(p -> new End(p, inherited, Objects.requireNonNull(filledAt(p, held))));
  }

  private boolean isExpected(ClassDecl type, Procedure end, Held held) {
    boolean left = !end.method().name().equals("close") && isPassedOn(type, held.key());
    boolean drained = held.isContainer() && isCalledByFramework(end.method().name());
    if (left || drained || isReplaced(type, held.key())) {
      return true;
    }
    Set<MethodRef> run = own.reachable(end);
    for (FieldDecl other : type.fields()) {
      String otherKey = type.name() + "#" + other.name();
      if (!otherKey.equals(held.key())
          && run.stream().anyMatch(m -> owning.givesBack(m, otherKey))) {
        return true;
      }
    }
    return false;
  }

  /** The method by which a framework tells objects of the type that it is over, or null. */
  private @Nullable String inheritedEnd(ClassDecl type) {
    return program.classes().superTypes(type.name()).stream()
        .flatMap(each -> program.classes().find(each).stream())
        .filter(above -> above.origin() != ClassDecl.Origin.SOURCE)
        .flatMap(above -> above.methods().stream())
        .map(MethodDecl::ref)
        .filter(m -> isEnd(m) && isCalledByFramework(m.name()))
        .max(Comparator.comparing(MethodRef::name)) // handlerRemoved before channelInactive
        .map(MethodRef::display)
        .orElse(null);
  }

  private static boolean isCalledByFramework(String method) {
    return method.startsWith("handler") || method.startsWith("channel");
  }

  /** A method with arguments ends something else, unless a framework calls it. */
  private static boolean isEnd(MethodRef method) {
    return END.matcher(method.name()).matches()
        && (method.arity() == 0
            || isCalledByFramework(method.name())
            || method.name().startsWith("on"));
  }

  /**
   * Whether a method gives back what the field held and puts the next in its place: the last one
   * stays there.
   */
  private boolean isReplaced(ClassDecl type, String key) {
    for (Procedure p : methods(type)) {
      FieldFlow flow = owning.flow(p.method());
      SourceRange filled = flow == null ? null : flow.filledAt().get(key);
      SourceRange released = flow == null ? null : flow.releasedAt().get(key);
      boolean replaced =
          filled != null && released != null && released.startLine() < filled.startLine();
      if (replaced && owning.givesBack(p.method(), key) && !p.method().isConstructor()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one method fills the field and another, while the object lives, empties it. */
  private boolean isPassedOn(ClassDecl type, String key) {
    MethodRef fills = null;
    MethodRef empties = null;
    for (Procedure p : methods(type)) {
      FieldFlow flow = owning.flow(p.method());
      if (flow != null && !p.method().isConstructor()) {
        boolean filled = flow.filledAt().containsKey(key);
        boolean given = owning.givesBack(p.method(), key);
        if (filled) {
          fills = p.method();
        } else if (given && flow.overwritten().contains(key)) {
          empties = p.method();
        }
      }
    }
    return fills != null && empties != null;
  }

  private void add(List<Fault> faults, ClassDecl type, Held held, End end) {
    List<TraceStep> ledger = new ArrayList<>();
    SourceRange filled = first(type, held, true);
    SourceRange released = first(type, held, false);
    Optional<TypeContract> protocol = contracts.ofType(held.type().name());
    if (filled == null || released == null || protocol.isEmpty()) {
      return;
    }
    String name = "'" + held.field().name() + "'";
    ledger.add(
        new TraceStep(
            Kind.ACQUIRE, filled, 1, name + " gets a reference that the object owns", ""));
    ledger.add(
        new TraceStep(Kind.CALL, released, 1, "given back here, when this method is called", ""));
    String how = end.method() + " ends the object and leaves " + name + " as it is";
    ledger.add(new TraceStep(Kind.EXIT, end.where(), 1, how, ""));
    faults.add(
        new Fault(
            FaultKind.FORGOTTEN_FIELD,
            end.place().method(),
            end.where(),
            held.field().name(),
            held.type(),
            protocol.get(),
            Certainty.LIKELY,
            List.of(ledger),
            new Evidence(released.startLine(), "", end.method(), "", List.of(), false, false)));
  }

  private static SourceRange header(Procedure p) {
    SourceRange r = p.range();
    return new SourceRange(
        r.file(), r.startLine(), r.startColumn(), r.startLine(), r.startColumn() + 1);
  }

  /** Where some method of the class first fills the field, or gives its content back. */
  private @Nullable SourceRange first(ClassDecl type, Held held, boolean filled) {
    for (Procedure p : methods(type)) {
      FieldFlow flow = owning.flow(p.method());
      if (flow != null) {
        SourceRange where = filled ? filledAt(p, held) : flow.releasedAt().get(held.source());
        if (where != null && (filled || owning.givesBack(p.method(), held.source()))) {
          return where;
        }
      }
    }
    return null;
  }

  private @Nullable SourceRange filledAt(Procedure p, Held held) {
    FieldFlow flow = owning.flow(p.method());
    return flow == null ? null : flow.filledAt().get(held.source());
  }
}
