package org.refledger.frontend.java.types;

import java.util.List;
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
  private final StubContracts contracts;

  private JavaLibrary(JavaClassTable table, StubContracts contracts) {
    this.table = table;
    this.contracts = contracts;
  }

  /**
   * Reads the stubs. Users' stubs are held against the real classes; shipped ones were when they
   * were written.
   *
   * @param notifications hears of stubs that are no good
   */
  public static JavaLibrary read(
      LibraryClasses classes, List<StubSource> stubs, Consumer<Notification> notifications) {
    JavaClassTable table = new JavaClassTable(new LibraryIndex(classes));
    return new JavaLibrary(table, new JavaTypes.Building(table, notifications).stubs(stubs));
  }

  /**
   * The types of these units, which see this library and each other.
   *
   * @param notifications hears of annotations in the units that make no sense
   */
  public JavaTypes around(List<ParsedUnit> units, Consumer<Notification> notifications) {
    JavaClassTable above = JavaClassTable.above(table);
    return new JavaTypes.Building(above, notifications).around(units, contracts);
  }
}
