package org.refledger.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.decl.ClassTable;

/**
 * The contracts of several languages as one table: whoever knows a class speaks of it, and of what
 * nobody knows the first that has something to say.
 */
public final class JoinedContracts implements ContractTable {

  /** The contracts of one language and the classes they speak of. */
  public record Part(ClassTable classes, ContractTable contracts) {
    private boolean knows(String type) {
      return classes.find(type).isPresent();
    }
  }

  private final List<Part> parts;

  public JoinedContracts(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  private List<Part> of(String type) {
    List<Part> familiar = parts.stream().filter(part -> part.knows(type)).toList();
    return familiar.isEmpty() ? parts : familiar;
  }

  @Override
  public Optional<Contract> forCall(Event.Call call) {
    String type = call.receiverType().name();
    boolean isKnown = parts.stream().anyMatch(part -> part.knows(type));
    return of(isKnown ? type : call.method().owner()).stream()
        .flatMap(part -> part.contracts().forCall(call).stream())
        .findFirst();
  }

  @Override
  public Optional<Contract> forBody(MethodRef method) {
    return of(method.owner()).stream()
        .flatMap(part -> part.contracts().forBody(method).stream())
        .findFirst();
  }

  @Override
  public Optional<TypeContract> ofType(String typeName) {
    return of(typeName).stream()
        .flatMap(part -> part.contracts().ofType(typeName).stream())
        .findFirst();
  }

  @Override
  public boolean mayBeCounted(String typeName) {
    return any(typeName, part -> part.contracts().mayBeCounted(typeName));
  }

  private boolean any(String type, Predicate<Part> test) {
    return of(type).stream().anyMatch(test);
  }

  @Override
  public boolean startsOwned(String typeName) {
    return of(typeName).stream().allMatch(part -> part.contracts().startsOwned(typeName));
  }

  @Override
  public boolean isImmortal(FieldRef field) {
    return any(field.owner(), part -> part.contracts().isImmortal(field));
  }

  @Override
  public boolean isCellContent(FieldRef field) {
    return any(field.owner(), part -> part.contracts().isCellContent(field));
  }

  @Override
  public boolean ownsElements(MethodRef body, int parameter) {
    return any(body.owner(), part -> part.contracts().ownsElements(body, parameter));
  }

  @Override
  public boolean isLent(MethodRef body, int parameter) {
    return any(body.owner(), part -> part.contracts().isLent(body, parameter));
  }
}
