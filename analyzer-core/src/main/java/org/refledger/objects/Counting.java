package org.refledger.objects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.Outcome;
import org.refledger.contract.Slot;
import org.refledger.contract.TypeContract;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.FieldDecl;
import org.refledger.source.SourceRange;

/**
 * Which calls and methods count references: by contract, else by the names of the protocol that
 * hand-written classes share.
 */
final class Counting {
  private static final Set<String> UP =
      Set.of("AddRef", "addRef", "retain", "incRef", "mustIncRef", "tryIncRef", "tryRetain");
  private static final Set<String> DOWN = Set.of("Release", "release", "decRef");

  /** Names that a method which counts nothing does not call. */
  private static final Pattern MAY_COUNT =
      Pattern.compile(
          "(?i).*(retain|release|ref|dec|inc|alloc|free|close|dispose|cnt|count|recycle|update|set"
              + "|add|destroy|clear|swap|unwrap|delegate|invoke|handle|return|open|acquire).*");

  /** Answers of {@link #counters}, which is asked for every body of a type. */
  private final Map<String, List<Procedure>> counters = new ConcurrentHashMap<>();

  private final Program program;
  private final ContractTable contracts;
  private final Map<String, List<Procedure>> byOwner = new LinkedHashMap<>();

  private final NoReturn noReturn = new NoReturn(this);
  private @Nullable Holdings holdings;

  Counting(Program program, ContractTable contracts) {
    this.program = program;
    this.contracts = contracts;
    program
        .procedures()
        .forEach(p -> byOwner.computeIfAbsent(p.method().owner(), k -> new ArrayList<>()).add(p));
  }

  /** The counted fields of the program, found when somebody first asks. */
  Holdings holdings() {
    Holdings found = holdings;
    if (found == null) {
      found = new Holdings(this);
      holdings = found;
    }
    return found;
  }

  /** Where a field is declared, or the given place when no source shows it. */
  SourceRange declaration(FieldRef field, SourceRange otherwise) {
    return program.classes().find(field.owner()).stream()
        .flatMap(c -> c.fields().stream())
        .filter(f -> f.name().equals(field.name()))
        .map(FieldDecl::range)
        .findFirst()
        .orElse(otherwise);
  }

  NoReturn noReturn() {
    return noReturn;
  }

  Program program() {
    return program;
  }

  ContractTable contracts() {
    return contracts;
  }

  /** The bodies a class declares, in order. */
  List<Procedure> proceduresOf(String type) {
    return byOwner.getOrDefault(type, List.of());
  }

  /** What the call adds to its receiver's count: 1, -1, or 0 when it does not count. */
  int receiverSign(Event.Call call) {
    Optional<Contract> contract = contracts.forCall(call);
    if (contract.isPresent()) {
      return sign(contract.get(), Slot.RECEIVER);
    }
    return call.receiver() == null ? 0 : signOfName(call.method());
  }

  /** What the method adds to its own object's count by the contract it has to keep. */
  int ownSign(MethodRef method) {
    return contracts.forBody(method).map(c -> sign(c, Slot.RECEIVER)).orElse(0);
  }

  static int sign(Contract contract, int slot) {
    int sign = 0;
    for (Outcome outcome : contract.outcomes()) {
      int delta = outcome.effect(slot).delta();
      sign = delta == 0 ? sign : Integer.signum(delta);
    }
    return sign;
  }

  static int signOfName(MethodRef method) {
    if (method.arity() > 1) {
      return 0;
    }
    return UP.contains(method.name()) ? 1 : DOWN.contains(method.name()) ? -1 : 0;
  }

  /** The count protocol of a type, or one that only knows its name. */
  TypeContract protocol(TypeRef type) {
    return contracts.ofType(type.name()).orElseGet(() -> plain(type.name(), "release"));
  }

  static TypeContract plain(String type, String release) {
    return new TypeContract(type, "", List.of(release), TypeContract.Damage.LOST);
  }

  /**
   * Whether the body may count something: any call that may do so by contract or name, any change
   * of a number in a field, anything that is not modelled.
   */
  boolean mayCount(Body body) {
    for (Event event : body.events()) {
      if (event instanceof Event.Unmodelled || event instanceof Event.MakeClosure) {
        return true;
      } else if (event instanceof Event.Store store && mayBeNumber(store.source().type())) {
        return true;
      } else if (event instanceof Event.Call call
          && (receiverSign(call) != 0 || MAY_COUNT.matcher(call.method().name()).matches())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeNumber(TypeRef type) {
    return type.isPrimitive() || type.isUnknown();
  }

  /**
   * The body that runs for a method of this signature on an object of the class: its own, else the
   * nearest inherited one; null when the program has none.
   */
  @Nullable Procedure bodyOf(String type, MethodRef method) {
    for (String each : program.classes().superTypes(type)) {
      Procedure found = program.procedure(method.withOwner(each));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The up-counting (sign 1) or down-counting (sign -1) methods without parameters that an object
   * of the class has and the program shows, nearest first.
   */
  List<Procedure> counters(String type, int sign) {
    String question = type + ' ' + sign;
    List<Procedure> known = counters.get(question);
    if (known == null) {
      known = findCounters(type, sign);
      counters.put(question, known);
    }
    return known;
  }

  private List<Procedure> findCounters(String type, int sign) {
    Map<String, Procedure> found = new LinkedHashMap<>();
    for (String each : program.classes().superTypes(type)) {
      for (Procedure p : proceduresOf(each)) {
        boolean counts =
            p.method().arity() == 0
                && !p.isStatic()
                && (ownSign(p.method()) == sign || signOfName(p.method()) == sign);
        if (counts) {
          found.putIfAbsent(p.method().signature(), p);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether outsiders call the procedure through an interface of a COM object. */
  boolean isMethodOfComObject(Procedure procedure) {
    String owner = procedure.method().owner();
    return !procedure.isStatic()
        && !procedure.modifiers().contains(Procedure.Modifier.PRIVATE)
        && StatusCode.isStatus(procedure.returnType())
        && !counters(owner, 1).isEmpty()
        && !counters(owner, -1).isEmpty()
        && proceduresOf(owner).stream().anyMatch(p -> p.method().name().equals("QueryInterface"));
  }

  /**
   * Whether the class visibly counts nothing: it has an up-counting method, and none of these does
   * anything. Somebody else keeps such an object alive. One that only throws says something else:
   * that this object is not for counting.
   */
  boolean isImmortal(String type) {
    List<Procedure> up = counters(type, 1);
    return !up.isEmpty()
        && up.stream().map(Body::new).noneMatch(b -> mayCount(b) || b.returns().isEmpty());
  }
}
