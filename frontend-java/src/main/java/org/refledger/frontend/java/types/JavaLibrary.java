package org.refledger.frontend.java.types;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.refledger.contract.StubContracts;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.source.Notification;

/**
 * What stays the same from one compilation unit to the next: the library's classes, and the
 * contract stubs as read against them. For hosts that see units one at a time and know all classes
 * around them, those of other units included.
 */
public final class JavaLibrary {
  private final JavaClassTable table;
  private final StubShelf stubs;
  private final StubContracts contracts;
  private boolean indexed;

  private JavaLibrary(JavaClassTable table, StubShelf stubs, StubContracts contracts) {
    this.table = table;
    this.stubs = stubs;
    this.contracts = contracts;
  }

  /**
   * A library of these classes. Of the stubs those of other classes are left out. Users' stubs are
   * read now and held against the real classes; shipped ones were held against them when they were
   * written, and are read when needed.
   *
   * @param notifications hears of stubs that are no good, also later and from any thread
   */
  public static JavaLibrary of(
      LibraryClasses classes, List<StubSource> stubs, Consumer<Notification> notifications) {
    LibraryIndex index = new LibraryIndex(classes);
    JavaClassTable table = new JavaClassTable(index);
    StubShelf shelf = new StubShelf(table, stubs, index::exists, notifications);
    shelf.settle();
    table.settle();
    return new JavaLibrary(table, shelf, shelf.contracts());
  }

  /** Canonical names of the types in whose stubs counts are moved, sorted. */
  public Set<String> countingTypes() {
    return stubs.countingTypes();
  }

  /**
   * The types of these units, which see this library and each other.
   *
   * @param notifications hears of annotations in the units that make no sense
   */
  public JavaTypes around(List<ParsedUnit> units, Consumer<Notification> notifications) {
    JavaClassTable above = JavaClassTable.above(indexed());
    return new JavaTypes.Building(above, notifications).around(units, contracts);
  }

  /** Sub-classes among the library's types matter as far as contracts speak of them. */
  private synchronized JavaClassTable indexed() {
    if (!indexed) {
      table.index(stubs.types());
      indexed = true;
    }
    return table;
  }
}
