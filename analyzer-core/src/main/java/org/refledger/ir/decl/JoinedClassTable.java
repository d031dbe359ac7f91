package org.refledger.ir.decl;

import java.util.List;
import java.util.Optional;

/** Several class tables as one; of a name that several know the first counts. */
public final class JoinedClassTable implements ClassTable {
  private final List<ClassTable> tables;

  public JoinedClassTable(List<ClassTable> tables) {
    this.tables = List.copyOf(tables);
  }

  @Override
  public Optional<ClassDecl> find(String name) {
    return tables.stream().flatMap(table -> table.find(name).stream()).findFirst();
  }

  @Override
  public List<String> directSubclasses(String name) {
    return tables.stream()
        .flatMap(table -> table.directSubclasses(name).stream())
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public List<String> projectClasses() {
    return tables.stream()
        .flatMap(table -> table.projectClasses().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
