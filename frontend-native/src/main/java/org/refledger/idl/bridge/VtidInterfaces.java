package org.refledger.idl.bridge;

import static org.refledger.idl.bridge.BoundMethod.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.refledger.idl.bridge.BoundMethod.Argument;
import org.refledger.idl.bridge.VirtualTable.Entry;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.source.SourceRange;

/**
 * com4j: an interface with {@code @IID}, whose methods name their function with {@code @VTID}. The
 * last native parameter, or the one {@code @ReturnValue} names, comes back as the result.
 */
final class VtidInterfaces implements Dialect {
  private final NativeInterfaces natives;

  VtidInterfaces(NativeInterfaces natives) {
    this.natives = natives;
  }

  /** A method and the number it names. */
  private record Numbered(MethodDecl method, int number) {}

  @Override
  public Optional<BoundType> bind(ClassDecl type) {
    Optional<AnnotationUse> iid = Dialect.annotation(type.annotations(), "IID");
    List<Numbered> methods =
        type.methods().stream()
            .flatMap(m -> number(m).stream().mapToObj(n -> new Numbered(m, n)))
            .toList();
    if (iid.isEmpty() || methods.isEmpty()) {
      return Optional.empty();
    }
    String id = NativeInterfaces.id(String.valueOf(iid.get().members().get("value")));
    Optional<IdlInterface> identified = natives.identified(id);
    if (identified.isPresent()) {
      return natives.table(identified.get()).map(table -> bound(table, identified.get(), methods));
    }
    return misnamed(type, id, methods).map(found -> new BoundType(List.of(), List.of(found)));
  }

  private static OptionalInt number(MethodDecl method) {
    return Dialect.annotation(method.annotations(), "VTID")
        .map(use -> use.members().get("value"))
        .filter(Number.class::isInstance)
        .map(n -> OptionalInt.of(((Number) n).intValue()))
        .orElse(OptionalInt.empty());
  }

  /** An interface that is known by its name and its methods, under another id. */
  private Optional<Mismatch> misnamed(ClassDecl type, String id, List<Numbered> methods) {
    String name = type.name().substring(type.name().lastIndexOf('.') + 1);
    Optional<IdlInterface> face = natives.named(name);
    Optional<VirtualTable> table = face.flatMap(natives::table);
    if (table.isEmpty() || NativeInterfaces.id(face.orElseThrow()).isEmpty()) {
      return Optional.empty();
    }
    long same =
        methods.stream()
            .filter(m -> table.get().at(m.number()).filter(e -> means(m.method(), e)).isPresent())
            .count();
    SourceRange where = BoundMethod.name(type.range(), name);
    MethodRef nowhere = new MethodRef(type.name(), MethodRef.STATIC_INITIALIZER, List.of());
    return same * 2 >= methods.size() && same > 0
        ? Optional.of(Dialect.wrongId(nowhere, name, where, id, face.orElseThrow()))
        : Optional.empty();
  }

  private static boolean means(MethodDecl method, Entry entry) {
    return entry.isSpelled(method.ref().name());
  }

  private static BoundType bound(VirtualTable table, IdlInterface face, List<Numbered> methods) {
    List<BoundMethod> bound = new ArrayList<>();
    List<Mismatch> mismatches = new ArrayList<>();
    for (Numbered one : methods) {
      Optional<Entry> called = table.at(one.number());
      List<Entry> meant = table.named(one.method().ref().name());
      SourceRange where = BoundMethod.name(one.method().range(), one.method().ref().name());
      if (called.filter(entry -> meant.isEmpty() || meant.contains(entry)).isPresent()) {
        boundMethod(one.method(), called.get()).ifPresent(bound::add);
      } else if (!meant.isEmpty()) {
        mismatches.add(
            Dialect.wrongNumber(
                one.method(), where, "function " + one.number(), called, meant.get(0)));
      } else if (one.number() >= table.size()) {
        mismatches.add(beyond(one, where, face, table.size()));
      }
    }
    return new BoundType(bound, mismatches);
  }

  private static Mismatch beyond(
      Numbered one, SourceRange where, IdlInterface face, int functions) {
    return new Mismatch(
        one.method().ref(),
        one.method().ref().name(),
        where,
        face.name(),
        "calls function " + one.number() + ", but " + face.name() + " ends before " + functions,
        face.name() + " has the functions 0 to " + (functions - 1),
        face.where());
  }

  /** Empty for shortcuts: methods that call more than they name, or leave arguments out. */
  private static Optional<BoundMethod> boundMethod(MethodDecl method, Entry entry) {
    Optional<AnnotationUse> value = Dialect.annotation(method.annotations(), "ReturnValue");
    boolean through =
        value.filter(u -> u.members().containsKey("defaultPropertyThrough")).isPresent();
    boolean defaults = Dialect.annotation(method.annotations(), "UseDefaultValues").isPresent();
    if (through || defaults || method.hasBody()) {
      return Optional.empty();
    }
    boolean both = value.filter(u -> Boolean.TRUE.equals(u.members().get("inout"))).isPresent();
    boolean nothing = method.returnType().equals(TypeRef.VOID);
    int given = method.parameters().size();
    int all = given + (nothing || both ? 0 : 1) + hiddenLocale(method, entry);
    int result = nothing ? NONE : value.flatMap(VtidInterfaces::index).orElse(all - 1);
    List<Argument> arguments = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < all; i++) {
      boolean hidden =
          i == result && !both || isLocale(entry, i) && hiddenLocale(method, entry) > 0;
      arguments.add(hidden || next >= given ? Argument.OTHER : Argument.of(next++));
    }
    return Optional.of(
        new BoundMethod(method, entry, arguments, result, BoundMethod.Style.CONVERTED));
  }

  private static Optional<Integer> index(AnnotationUse use) {
    return use.members().get("index") instanceof Number n && n.intValue() >= 0
        ? Optional.of(n.intValue())
        : Optional.empty();
  }

  /** The locale is given by the library when no parameter is marked as it. */
  private static int hiddenLocale(MethodDecl method, Entry entry) {
    boolean said =
        method.parameters().stream()
            .anyMatch(p -> Dialect.annotation(p.annotations(), "LCID").isPresent());
    boolean wanted =
        entry.operation().parameters().stream().anyMatch(p -> p.attributes().has("lcid"));
    return wanted && !said ? 1 : 0;
  }

  private static boolean isLocale(Entry entry, int parameter) {
    return parameter < entry.operation().parameters().size()
        && entry.operation().parameters().get(parameter).attributes().has("lcid");
  }
}
