package org.refledger.contract;

import java.util.Optional;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;

/** The contracts of another table, in which a subclass says more of some methods. */
public abstract class RefinedContracts implements ContractTable {
  private final ContractTable declared;

  protected RefinedContracts(ContractTable declared) {
    this.declared = declared;
  }

  @Override
  public Optional<Contract> forCall(Event.Call call) {
    return declared.forCall(call);
  }

  @Override
  public Optional<Contract> forBody(MethodRef method) {
    return declared.forBody(method);
  }

  @Override
  public Optional<TypeContract> ofType(String typeName) {
    return declared.ofType(typeName);
  }

  @Override
  public boolean isHeldContent(FieldRef field) {
    return declared.isHeldContent(field);
  }

  @Override
  public boolean mayBeCounted(String typeName) {
    return declared.mayBeCounted(typeName);
  }

  @Override
  public boolean startsOwned(String typeName) {
    return declared.startsOwned(typeName);
  }

  @Override
  public boolean isImmortal(FieldRef field) {
    return declared.isImmortal(field);
  }

  @Override
  public boolean isCellContent(FieldRef field) {
    return declared.isCellContent(field);
  }

  @Override
  public boolean ownsElements(MethodRef body, int parameter) {
    return declared.ownsElements(body, parameter);
  }

  @Override
  public boolean isLent(MethodRef body, int parameter) {
    return declared.isLent(body, parameter);
  }
}
