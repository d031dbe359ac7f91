package org.refledger.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.ir.MethodRef;
import org.refledger.ir.decl.AnnotationUse;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.MethodDecl;
import org.refledger.source.Notification;

/**
 * What contract stubs declare, by type. In a stub every method has a contract. One reading serves
 * any number of programs, also at the same time.
 */
public final class StubContracts {

  /**
   * A declared method and its contract; null when its annotations make none (but mark an owning
   * container, say).
   */
  record Entry(MethodDecl decl, @Nullable Contract contract) {}

  /** One class in one layer. */
  record Layer(ClassDecl decl, String family, Map<String, List<Entry>> methods) {}

  private final Function<String, List<StubClass>> stubsOf;
  private final Consumer<Notification> notifications;
  private final ContractReader reader;
  private final Map<String, List<Layer>> layers = new ConcurrentHashMap<>();

  private StubContracts(
      Function<String, List<StubClass>> stubsOf, Consumer<Notification> notifications) {
    this.stubsOf = stubsOf;
    this.notifications = notifications;
    this.reader = new ContractReader(notifications);
  }

  /**
   * Reads all annotations at once.
   *
   * @param notifications hears of those that make no sense
   */
  public static StubContracts of(List<StubClass> stubs, Consumer<Notification> notifications) {
    Map<String, List<StubClass>> byType = new LinkedHashMap<>();
    stubs.forEach(s -> byType.computeIfAbsent(s.decl().name(), n -> new ArrayList<>()).add(s));
    return onDemand(type -> byType.getOrDefault(type, List.of()), byType.keySet(), notifications);
  }

  /**
   * Reads the annotations of a type's stubs when the type is first asked for.
   *
   * @param stubsOf all stubs of exactly this type, always the same ones; called from any thread
   * @param now types to read at once, so that all complaints about them are made
   * @param notifications hears of annotations that make no sense, from any thread
   */
  public static StubContracts onDemand(
      Function<String, List<StubClass>> stubsOf,
      Collection<String> now,
      Consumer<Notification> notifications) {
    StubContracts contracts = new StubContracts(stubsOf, notifications);
    now.forEach(contracts::of);
    return contracts;
  }

  /** The stubs of a type, users' before shipped ones. */
  List<Layer> of(String type) {
    List<Layer> known = layers.get(type);
    if (known == null) {
      known = read(stubsOf.apply(type));
      List<Layer> earlier = layers.putIfAbsent(type, known);
      known = earlier == null ? known : earlier;
    }
    return known;
  }

  private List<Layer> read(List<StubClass> stubs) {
    checkAgreement(stubs);
    List<Layer> read = new ArrayList<>();
    for (boolean user : new boolean[] {true, false}) {
      stubs.stream().filter(s -> s.user() == user).map(this::read).forEach(read::add);
    }
    return List.copyOf(read);
  }

  private Layer read(StubClass stub) {
    Contract.Origin origin = stub.user() ? Contract.Origin.USER : Contract.Origin.SHIPPED;
    boolean quiet = ContractVocabulary.any(stub.decl().annotations(), "NoThrow");
    Map<String, List<Entry>> methods = new LinkedHashMap<>();
    for (MethodDecl method : stub.decl().methods()) {
      Contract contract = reader.read(method, quiet, origin, "contract " + stub.family());
      methods
          .computeIfAbsent(method.ref().name(), n -> new ArrayList<>())
          .add(new Entry(method, contract));
    }
    checkType(stub.decl());
    return new Layer(stub.decl(), stub.family(), methods);
  }

  /** Of two descriptions of one method by users the first counts, and the second is a mistake. */
  private void checkAgreement(List<StubClass> stubs) {
    Map<MethodRef, MethodDecl> described = new LinkedHashMap<>();
    for (StubClass stub : stubs) {
      for (MethodDecl method : stub.user() ? stub.decl().methods() : List.<MethodDecl>of()) {
        MethodDecl first = described.putIfAbsent(method.ref(), method);
        if (first != null) {
          String message =
              method.ref().display()
                  + " has a contract in "
                  + first.range().file()
                  + " line "
                  + first.range().startLine()
                  + " already, and that one counts. Remove one of the two.";
          notifications.accept(
              new Notification(Notification.Kind.INPUT_REJECTED, method.range(), message));
        }
      }
    }
  }

  private void checkType(ClassDecl decl) {
    if (ContractVocabulary.any(decl.annotations(), "RefCounted")
        && ContractVocabulary.any(decl.annotations(), "Uncounted")) {
      String message =
          decl.name() + ": @Uncounted contradicts @RefCounted. Keep the one that is true.";
      notifications.accept(
          new Notification(Notification.Kind.INPUT_REJECTED, decl.range(), message));
    }
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
}
