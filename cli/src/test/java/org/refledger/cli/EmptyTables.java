package org.refledger.cli;

import java.util.List;
import java.util.Optional;
import org.refledger.contract.Contract;
import org.refledger.contract.ContractTable;
import org.refledger.contract.TypeContract;
import org.refledger.ir.Event;
import org.refledger.ir.FieldRef;
import org.refledger.ir.MethodRef;
import org.refledger.ir.decl.ClassDecl;
import org.refledger.ir.decl.ClassTable;

/** What a front end finds in nothing. */
final class EmptyTables {
  private EmptyTables() {}

  record Classes() implements ClassTable {
    @Override
    public Optional<ClassDecl> find(String name) {
      return Optional.empty();
    }

    @Override
    public List<String> directSubclasses(String name) {
      return List.of();
    }
  }

  record Contracts() implements ContractTable {
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
}
