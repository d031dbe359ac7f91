package org.refledger.interproc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.FieldDecl;
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

  private List<Fault> forgotten(ClassDecl type) {
    List<Procedure> ends =
        methods(type).stream()
            .filter(p -> PERHAPS_END.matcher(p.method().name()).matches())
            .toList();
    List<Fault> faults = new ArrayList<>();
    if (ends.isEmpty()) {
      return faults;
    }
    Set<MethodRef> ending = new LinkedHashSet<>();
    ends.forEach(e -> ending.addAll(own.reachable(e)));
    for (FieldDecl field : type.fields()) {
      String key = type.name() + "#" + field.name();
      Optional<TypeContract> protocol = contracts.ofType(field.type().name());
      boolean candidate =
          protocol.isPresent()
              && !field.isStatic()
              && !field.type().isArray()
              && owning.contains(key)
              && closures.stream().noneMatch(m -> owning.givesBack(m, key))
              && ending.stream().noneMatch(m -> owning.givesBack(m, key) || owning.exposes(m, key));
      if (candidate) {
        end(type, ends, key).ifPresent(e -> add(faults, type, field, key, protocol.get(), e));
      }
    }
    return faults;
  }

  private List<Procedure> methods(ClassDecl type) {
    return methodsOf.getOrDefault(type.name(), List.of());
  }

  /**
   * The method that should give the field back: one that does so with another field of the class.
   */
  private Optional<Procedure> end(ClassDecl type, List<Procedure> ends, String key) {
    for (Procedure end : ends) {
      if (!isEnd(end.method())) {
        continue;
      }
      boolean left = !end.method().name().equals("close") && isPassedOn(type, key);
      if (left || isReplaced(type, key)) {
        return Optional.of(end);
      }
      Set<MethodRef> run = own.reachable(end);
      for (FieldDecl other : type.fields()) {
        String otherKey = type.name() + "#" + other.name();
        if (!otherKey.equals(key) && run.stream().anyMatch(m -> owning.givesBack(m, otherKey))) {
          return Optional.of(end);
        }
      }
    }
    return Optional.empty();
  }

  /** A method with arguments ends something else, unless a framework calls it. */
  private static boolean isEnd(MethodRef method) {
    return END.matcher(method.name()).matches()
        && (method.arity() == 0 || method.name().matches("handler.*|channel.*|on.*"));
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

  private void add(
      List<Fault> faults,
      ClassDecl type,
      FieldDecl field,
      String key,
      TypeContract protocol,
      Procedure end) {
    List<TraceStep> ledger = new ArrayList<>();
    SourceRange filled = first(type, key, true);
    SourceRange released = first(type, key, false);
    if (filled == null || released == null) {
      return;
    }
    String name = "'" + field.name() + "'";
    ledger.add(
        new TraceStep(
            Kind.ACQUIRE, filled, 1, name + " gets a reference that the object owns", ""));
    ledger.add(
        new TraceStep(Kind.CALL, released, 1, "given back here, when this method is called", ""));
    SourceRange header = header(end);
    String how = end.method().name() + "() ends the object and leaves " + name + " as it is";
    ledger.add(new TraceStep(Kind.EXIT, header, 1, how, ""));
    faults.add(
        new Fault(
            FaultKind.FORGOTTEN_FIELD,
            end.method(),
            header,
            field.name(),
            field.type(),
            protocol,
            Certainty.LIKELY,
            List.of(ledger),
            new Evidence(
                released.startLine(), "", end.method().display(), "", List.of(), false, false)));
  }

  private static SourceRange header(Procedure p) {
    SourceRange r = p.range();
    return new SourceRange(
        r.file(), r.startLine(), r.startColumn(), r.startLine(), r.startColumn() + 1);
  }

  /** Where some method of the class first fills the field, or gives its content back. */
  private @org.jspecify.annotations.Nullable SourceRange first(
      ClassDecl type, String key, boolean filled) {
    for (Procedure p : methods(type)) {
      FieldFlow flow = owning.flow(p.method());
      if (flow != null) {
        SourceRange where = (filled ? flow.filledAt() : flow.releasedAt()).get(key);
        if (where != null && (filled || owning.givesBack(p.method(), key))) {
          return where;
        }
      }
    }
    return null;
  }
}
