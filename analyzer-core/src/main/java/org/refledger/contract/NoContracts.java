package org.refledger.contract;

import java.util.Optional;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;

/** The table of a program for which nothing is declared. */
public final class NoContracts implements ContractTable {
  @Override
  public Optional<Contract> forCall(Event.Call call) {
    return Optional.empty();
  }

  @Override
  public Optional<Contract> forBody(MethodRef method) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeContract> ofType(String typeName) {
    return Optional.empty();
  }

  @Override
  public boolean mayBeCounted(String typeName) {
    return false;
  }

  @Override
  public boolean isImmortal(FieldRef field) {
    return false;
  }

  @Override
  public boolean isLent(MethodRef body, int parameter) {
    return false;
  }

  @Override
  public boolean ownsElements(MethodRef body, int parameter) {
    return false;
  }
}
