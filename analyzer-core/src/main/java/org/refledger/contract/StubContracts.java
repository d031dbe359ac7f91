package org.refledger.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.Notification;

/**
 * What contract stubs declare, by type. In a stub every method has a contract. Immutable once
 * built: one reading serves any number of programs.
 */
public final class StubContracts {

  /**
   * A declared method and its contract; null when its annotations make none (but mark an owning
   * container, say).
   */
  record Entry(MethodDecl decl, @Nullable Contract contract) {}

  /** One class in one layer. */
  record Layer(ClassDecl decl, String family, Map<String, List<Entry>> methods) {}

  private final Map<String, List<Layer>> layers = new LinkedHashMap<>();
  private final Set<String> methodNames = new TreeSet<>();

  /**
   * Reads all annotations at once.
   *
   * @param notifications hears of those that make no sense
   */
  public StubContracts(List<StubClass> stubs, Consumer<Notification> notifications) {
    ContractReader reader = new ContractReader(notifications);
    for (boolean user : new boolean[] {true, false}) {
      stubs.stream().filter(s -> s.user() == user).forEach(s -> add(s, reader));
    }
    stubs.forEach(s -> checkType(s.decl(), notifications));
  }

  private void add(StubClass stub, ContractReader reader) {
    Contract.Origin origin = stub.user() ? Contract.Origin.USER : Contract.Origin.SHIPPED;
    boolean quiet = ContractVocabulary.any(stub.decl().annotations(), "NoThrow");
    Map<String, List<Entry>> methods = new LinkedHashMap<>();
    for (MethodDecl method : stub.decl().methods()) {
      Contract contract = reader.read(method, quiet, origin, "contract " + stub.family());
      methods
          .computeIfAbsent(method.ref().name(), n -> new ArrayList<>())
          .add(new Entry(method, contract));
      methodNames.add(method.ref().name());
    }
    layers
        .computeIfAbsent(stub.decl().name(), n -> new ArrayList<>())
        .add(new Layer(stub.decl(), stub.family(), methods));
  }

  private static void checkType(ClassDecl decl, Consumer<Notification> notifications) {
    for (AnnotationUse use : decl.annotations()) {
      if (use.simpleName().equals("RefCounted") && damage(use) == null) {
        String message =
            decl.name()
                + ": @RefCounted knows no damage "
                + use.members().get("damage")
                + ". Write LOST, HEAP or DELAYED.";
        notifications.accept(
            new Notification(Notification.Kind.INPUT_REJECTED, decl.range(), message));
      }
    }
  }

  /** The damage a {@code @RefCounted} names, {@code LOST} without one; null for an unknown word. */
  static TypeContract.@Nullable Damage damage(AnnotationUse use) {
    String written = String.valueOf(use.members().getOrDefault("damage", "LOST"));
    String name = written.substring(written.lastIndexOf('.') + 1);
    for (TypeContract.Damage damage : TypeContract.Damage.values()) {
      if (damage.name().equals(name)) {
        return damage;
      }
    }
    return null;
  }

  /** The stubs of a type, users' before shipped ones. */
  List<Layer> of(String type) {
    return layers.getOrDefault(type, List.of());
  }

  /** Names of all methods in stubs, sorted. */
  Set<String> methodNames() {
    return methodNames;
  }
}
