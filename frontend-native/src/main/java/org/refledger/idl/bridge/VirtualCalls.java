package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refledger.idl.bridge.VirtualTable.Entry;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;

/**
 * Classes that call functions of a table by number, SWT's ({@code COM.VtblCall}) and JNA's ({@code
 * _invokeNativeObject}): the class is named after its interface, the methods after its operations.
 */
final class VirtualCalls implements Dialect {
  private final Program program;
  private final NativeInterfaces natives;

  VirtualCalls(Program program, NativeInterfaces natives) {
    this.program = program;
    this.natives = natives;
  }

  /** A method with its call. */
  private record Calling(MethodDecl method, VirtualCall call) {}

  @Override
  public Optional<BoundType> bind(ClassDecl type) {
    List<Calling> methods = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      Procedure body = method.hasBody() ? program.procedure(method.ref()) : null;
      if (body != null && !method.ref().isConstructor()) {
        VirtualCall.in(body).ifPresent(call -> methods.add(new Calling(method, call)));
      }
    }
    return methods.isEmpty() ? Optional.empty() : table(type, methods).map(t -> bound(t, methods));
  }

  /** The table of the interface it is named after, if it has that interface's methods. */
  private Optional<VirtualTable> table(ClassDecl type, List<Calling> methods) {
    for (String name : names(type)) {
      Optional<VirtualTable> table = natives.named(name).flatMap(natives::table);
      if (table.isPresent()) {
        long known =
            methods.stream()
                .filter(m -> !table.get().named(m.method().ref().name()).isEmpty())
                .count();
        return known * 2 >= methods.size() ? table : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(ClassDecl type) {
    String own = type.name().substring(type.name().lastIndexOf('.') + 1);
    Set<String> names = new LinkedHashSet<>(List.of(own, "I" + own));
    for (TypeRef above : type.superTypes()) {
      if (above.simpleName().matches("I[A-Z].*")) {
        names.add(above.simpleName());
      }
    }
    return names;
  }

  private static BoundType bound(VirtualTable table, List<Calling> methods) {
    List<BoundMethod> bound = new ArrayList<>();
    List<Mismatch> mismatches = new ArrayList<>();
    for (Calling one : methods) {
      List<Entry> meant = table.named(one.method().ref().name());
      Optional<Entry> called = table.at(one.call().number());
      if (called.filter(meant::contains).isPresent()) {
        bound.add(
            new BoundMethod(
                one.method(),
                called.get(),
                one.call().arguments(),
                BoundMethod.NONE,
                BoundMethod.Style.RAW));
      } else if (!meant.isEmpty()) {
        String number = "function " + one.call().number();
        mismatches.add(
            Dialect.wrongNumber(one.method(), one.call().where(), number, called, meant.get(0)));
      }
    }
    return new BoundType(bound, mismatches);
  }
}
