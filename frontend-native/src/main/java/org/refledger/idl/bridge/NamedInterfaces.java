package org.refledger.idl.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.refledger.idl.bridge.BoundMethod.Argument;
import org.refledger.idl.bridge.BoundMethod.Style;
import org.refledger.idl.bridge.VirtualTable.Entry;
import org.refledger.ir.MethodRef;
import org.refledger.ir.TypeRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.ir.idl.IdlAttributes;
import org.refledger.ir.idl.IdlInterface;
import org.refledger.ir.idl.IdlSlot;

/**
 * JNA's {@code @ComInterface}: methods marked {@code @ComMethod} and {@code @ComProperty} are
 * looked up by name when they are called, so only names and arguments matter. Arguments may be left
 * out from the end.
 */
final class NamedInterfaces implements Dialect {
  /** The default of {@code dispId}. */
  private static final int NO_ID = -1;

  private final NativeInterfaces natives;

  NamedInterfaces(NativeInterfaces natives) {
    this.natives = natives;
  }

  @Override
  public Optional<BoundType> bind(ClassDecl type) {
    Optional<AnnotationUse> mark = Dialect.annotation(type.annotations(), "ComInterface");
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    String id = NativeInterfaces.id(Objects.toString(mark.get().members().get("iid"), ""));
    Optional<IdlInterface> identified = natives.identified(id);
    if (identified.isPresent()) {
      return Optional.of(bound(operations(identified.get()), type));
    }
    return id.isEmpty() ? Optional.empty() : misnamed(type, id);
  }

  /** Those of an interface that need no number: of a dispinterface as well. */
  private VirtualTable operations(IdlInterface face) {
    return natives.table(face).orElseGet(() -> new VirtualTable(List.of(), 0).with(face));
  }

  private Optional<BoundType> misnamed(ClassDecl type, String id) {
    String name = type.name().substring(type.name().lastIndexOf('.') + 1);
    Optional<IdlInterface> face =
        natives.named(name).filter(f -> NativeInterfaces.id(f).isPresent());
    if (face.isEmpty()) {
      return Optional.empty();
    }
    VirtualTable table = operations(face.get());
    List<MethodDecl> marked = type.methods().stream().filter(NamedInterfaces::isMarked).toList();
    long same = marked.stream().filter(m -> !meant(table, m).isEmpty()).count();
    if (same == 0 || same * 2 < marked.size()) {
      return Optional.empty();
    }
    MethodRef nowhere = new MethodRef(type.name(), MethodRef.STATIC_INITIALIZER, List.of());
    return Optional.of(
        new BoundType(
            List.of(),
            List.of(
                Dialect.wrongId(
                    nowhere, name, BoundMethod.name(type.range(), name), id, face.get()))));
  }

  private static boolean isMarked(MethodDecl method) {
    return use(method).isPresent();
  }

  private static Optional<AnnotationUse> use(MethodDecl method) {
    return Dialect.annotation(method.annotations(), "ComMethod")
        .or(() -> Dialect.annotation(method.annotations(), "ComProperty"));
  }

  /** The number by which the library calls a method, whatever its name. */
  private static OptionalInt dispatchId(MethodDecl method) {
    Object id = use(method).map(u -> u.members().get("dispId")).orElse(null);
    return id instanceof Number n && n.intValue() != NO_ID
        ? OptionalInt.of(n.intValue())
        : OptionalInt.empty();
  }

  private static List<Entry> meant(VirtualTable table, MethodDecl method) {
    OptionalInt id = dispatchId(method);
    String given = use(method).map(u -> Objects.toString(u.members().get("name"), "")).orElse("");
    List<Entry> found =
        id.isPresent()
            ? table.dispatched(id.getAsInt())
            : table.named(given.isEmpty() ? method.ref().name() : given);
    boolean sets = method.returnType().equals(TypeRef.VOID) && method.parameters().size() > 0;
    return found.size() < 2
        ? found
        : found.stream().filter(e -> sets != e.operation().attributes().has("propget")).toList();
  }

  private static BoundType bound(VirtualTable table, ClassDecl type) {
    List<BoundMethod> bound = new ArrayList<>();
    List<Mismatch> mismatches = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      List<Entry> meant = isMarked(method) ? meant(table, method) : List.of();
      Optional<Mismatch> other = otherId(table, method, meant);
      if (other.isPresent()) {
        mismatches.add(other.get());
      } else if (meant.size() == 1 && !method.isVarargs()) {
        BoundMethod one = bound(method, meant.get(0));
        if (one.fits()) {
          bound.add(one);
        } else {
          mismatches.add(SignatureCheck.count(one));
        }
      }
    }
    return new BoundType(bound, mismatches);
  }

  /** A method that is named after one operation and calls another by its id. */
  private static Optional<Mismatch> otherId(
      VirtualTable table, MethodDecl method, List<Entry> called) {
    OptionalInt id = isMarked(method) ? dispatchId(method) : OptionalInt.empty();
    if (id.isEmpty() || called.size() != 1) {
      return Optional.empty();
    }
    List<Entry> named =
        table.named(method.ref().name()).stream()
            .filter(entry -> entry.dispatchId().isPresent())
            .toList();
    boolean same =
        named.isEmpty()
            || named.stream()
                .anyMatch(entry -> entry.dispatchId().equals(called.get(0).dispatchId()));
    return same
        ? Optional.empty()
        : Optional.of(wrongId(method, id.getAsInt(), called.get(0), named.get(0)));
  }

  private static Mismatch wrongId(MethodDecl method, int id, Entry called, Entry meant) {
    String right = meant.display() + " has the dispatch id " + meant.dispatchId().getAsInt();
    return new Mismatch(
        method.ref(),
        method.ref().name(),
        BoundMethod.name(method.range(), method.ref().name()),
        meant.display(),
        "calls dispatch id " + id + ", which is " + called.display() + ", but " + right,
        right,
        meant.operation().where());
  }

  private static BoundMethod bound(MethodDecl method, Entry entry) {
    List<Argument> arguments = new ArrayList<>();
    int next = 0;
    int result = BoundMethod.NONE;
    for (IdlSlot slot : entry.operation().parameters()) {
      IdlAttributes attributes = slot.attributes();
      if (attributes.has("retval")) {
        result = method.returnType().equals(TypeRef.VOID) ? BoundMethod.NONE : arguments.size();
        arguments.add(Argument.OTHER);
      } else if (attributes.has("lcid")) {
        arguments.add(Argument.OTHER);
      } else if (next < method.parameters().size()) {
        arguments.add(Argument.of(next++));
      } else if (attributes.hasAny("optional", "defaultvalue")) {
        arguments.add(Argument.OTHER);
      }
    }
    while (next < method.parameters().size()) {
      arguments.add(Argument.of(next++));
    }
    return new BoundMethod(method, entry, arguments, result, Style.CONVERTED);
  }
}
