package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.refledger.bridge.Bridge;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.fault.Fault;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Program;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;
import org.refledger.ir.idl.IdlUnit;

/** Joins Java that calls COM through com4j, JNA or SWT to the IDL of the interfaces it calls. */
public final class IdlBridge implements Bridge {

  @Override
  public Joined join(Program program, ContractTable contracts, List<IdlUnit> units) {
    return new Joint(program, contracts, new NativeInterfaces(units)).join();
  }

  /** One program with its definitions. */
  private static final class Joint {
    private final Program program;
    private final ClassTable classes;
    private final ContractTable contracts;
    private final NativeInterfaces natives;
    private final List<Dialect> dialects;
    private final SignatureCheck check;
    private final DefinedContract defined;

    Joint(Program program, ContractTable contracts, NativeInterfaces natives) {
      this.program = program;
      this.classes = program.classes();
      this.contracts = contracts;
      this.natives = natives;
      this.dialects =
          List.of(
              new VtidInterfaces(natives),
              new NamedInterfaces(natives),
              new VirtualCalls(program, natives));
      this.check = new SignatureCheck(contracts);
      this.defined = new DefinedContract(contracts);
    }

    Joined join() {
      SortedMap<MethodRef, Contract> known = new TreeMap<>();
      SortedMap<MethodRef, SortedSet<Integer>> lent = new TreeMap<>();
      SortedMap<MethodRef, BoundMethod> right = new TreeMap<>();
      List<Mismatch> mismatches = new ArrayList<>(new IdConstants(natives).check(program));
      for (String name : classes.projectClasses()) {
        BoundType bound = bind(name);
        mismatches.addAll(bound.mismatches());
        for (BoundMethod method : bound.methods()) {
          List<Mismatch> wrong = check.check(method);
          mismatches.addAll(wrong);
          if (wrong.isEmpty()) {
            enter(method, known, lent);
            right.put(method.method().ref(), method);
          }
        }
      }
      List<Fault> faults = new ArrayList<>(new NodesAsNumbers(program, right).find());
      mismatches.forEach(mismatch -> faults.add(mismatch.fault()));
      return new Joined(
          new BridgedContracts(contracts, classes, known, lent, this::ofClassFile), faults);
    }

    private BoundType bind(String name) {
      ClassDecl type = classes.find(name).orElse(null);
      return type == null ? BoundType.NOTHING : bind(type);
    }

    private BoundType bind(ClassDecl type) {
      return dialects.stream()
          .flatMap(dialect -> dialect.bind(type).stream())
          .findFirst()
          .orElse(BoundType.NOTHING);
    }

    /** The contract holds for calls through the interfaces as well that declare the method. */
    private void enter(
        BoundMethod method,
        SortedMap<MethodRef, Contract> known,
        SortedMap<MethodRef, SortedSet<Integer>> lent) {
      MethodRef ref = method.method().ref();
      Contract contract = defined.of(method);
      known.put(ref, contract);
      lent.put(ref, method.lent());
      for (String above : classes.superTypes(ref.owner())) {
        boolean declares =
            classes.find(above).stream()
                .filter(c -> c.kind() == ClassDecl.Kind.INTERFACE)
                .flatMap(c -> c.methods(ref.name()).stream())
                .anyMatch(m -> m.ref().signature().equals(ref.signature()));
        if (declares) {
          known.putIfAbsent(ref.withOwner(above), contract);
          lent.putIfAbsent(ref.withOwner(above), method.lent());
        }
      }
    }

    private Map<MethodRef, Contract> ofClassFile(String name) {
      Optional<ClassDecl> type =
          classes.find(name).filter(c -> c.origin() == ClassDecl.Origin.CLASS_FILE);
      SortedMap<MethodRef, Contract> known = new TreeMap<>();
      type.map(this::bind).orElse(BoundType.NOTHING).methods().stream()
          .filter(method -> check.check(method).isEmpty())
          .forEach(method -> known.put(method.method().ref(), defined.of(method)));
      return known;
    }
  }
}
