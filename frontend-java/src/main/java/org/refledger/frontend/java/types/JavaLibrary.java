package org.refledger.frontend.java.types;

import java.util.List;
import java.util.function.Consumer;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.source.Notification;

/**
 * What stays the same from one compilation unit to the next: the library's classes, and the
 * contract stubs as read against them. For hosts that see units one at a time and know all classes
 * around them, those of other units included.
 */
public final class JavaLibrary {
  private final LibraryClasses classes;
  private final List<StubClass> stubs;

  private JavaLibrary(LibraryClasses classes, List<StubClass> stubs) {
    this.classes = classes;
    this.stubs = stubs;
  }

  /**
   * Reads the stubs. Users' stubs are held against the real classes; shipped ones were when they
   * were written.
   *
   * @param notifications hears of stubs that are no good
   */
  public static JavaLibrary read(
      LibraryClasses classes, List<StubSource> stubs, Consumer<Notification> notifications) {
    return new JavaLibrary(
        classes, List.copyOf(new JavaTypes.Building(classes, notifications).stubs(stubs)));
  }

  /**
   * The types of these units, which see this library and each other.
   *
   * @param notifications hears of annotations that make no sense, in the units and in stubs
   */
  public JavaTypes around(List<ParsedUnit> units, Consumer<Notification> notifications) {
    return new JavaTypes.Building(classes, notifications).around(units, stubs);
  }
}
