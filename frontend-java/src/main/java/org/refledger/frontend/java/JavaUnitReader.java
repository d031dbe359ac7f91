package org.refledger.frontend.java;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.frontend.FrontEndResult;
import org.refledger.frontend.java.lowering.ConstantIndex;
import org.refledger.frontend.java.lowering.UnitLowering;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.parsing.SourceParser;
import org.refledger.frontend.java.types.JavaLibrary;
import org.refledger.frontend.java.types.JavaTypes;
import org.refledger.frontend.java.types.LibraryClasses;
import org.refledger.ir.Procedure;
import org.refledger.ir.Program;
import org.refledger.source.Notification;

/**
 * Reads compilation units one at a time, each as a program of its own, for hosts inside a compiler.
 * The same parsing and lowering as in {@link JavaFrontEnd}; what lies around the unit comes from
 * the host. One instance serves one thread.
 */
public final class JavaUnitReader {
  private final WorkerPool pool = new WorkerPool(1);
  private final ConcurrentLinkedQueue<Notification> ofStubs = new ConcurrentLinkedQueue<>();
  private final JavaLibrary library;

  /**
   * Begins a library.
   *
   * @param stubs those of classes that are not there are left out; what is wrong with the others is
   *     told by {@link #stubNotifications}
   */
  public JavaUnitReader(LibraryClasses classes, List<StubSource> stubs) {
    library = pool.run(1, () -> i -> JavaLibrary.of(classes, stubs, ofStubs::add)).get(0);
  }

  /** Canonical names of the types in whose stubs counts are moved, sorted. */
  public Set<String> countingTypes() {
    return library.countingTypes();
  }

  /** What is wrong with the stubs, as far as they were needed, in natural order. */
  public List<Notification> stubNotifications() {
    return ofStubs.stream().sorted().toList();
  }

  /**
   * Reads one unit; never throws for what is in it. A unit that cannot be parsed is an empty
   * program with a notification.
   *
   * @param file what the unit is called in ranges, with forward slashes
   */
  public FrontEndResult read(String file, String text) {
    return pool.run(1, () -> i -> new Reading(file, text).result()).get(0);
  }

  private final class Reading {
    private final ConcurrentLinkedQueue<Notification> notifications = new ConcurrentLinkedQueue<>();
    private final String file;
    private final String text;

    Reading(String file, String text) {
      this.file = file;
      this.text = text;
    }

    FrontEndResult result() {
      ParsedUnit parsed = new SourceParser(notifications::add).parseText(text, file);
      List<ParsedUnit> units = parsed == null ? List.of() : List.of(parsed);
      JavaTypes types = library.around(units, notifications::add);
      ConstantIndex constants = new ConstantIndex();
      units.forEach(u -> constants.add(u.unit(), types.resolver()));
      UnitLowering lowering = new UnitLowering(types.resolver(), constants, notifications::add);
      List<Procedure> procedures = units.stream().flatMap(u -> lowering.lower(u).stream()).toList();
      Program program = new Program(procedures, types.classes());
      int lines = units.stream().mapToInt(ParsedUnit::lines).sum();
      return new FrontEndResult(
          program,
          types.contracts(),
          List.copyOf(notifications),
          CallCount.of(procedures, types.contracts()).statistics(units.size(), lines, program));
    }
  }
}
