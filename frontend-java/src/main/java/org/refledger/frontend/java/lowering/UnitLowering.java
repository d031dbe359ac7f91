package org.refledger.frontend.java.lowering;

import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.List;
import java.util.function.Consumer;
import org.refledger.frontend.java.lowering.MemberLowering.MemberFailure;
import org.refledger.frontend.java.parsing.ParsedUnit;
import org.refledger.frontend.java.types.TypeResolver;
import org.refledger.ir.Procedure;
import org.refledger.source.Notification;

/** Lowers one file: every method, constructor, initializer and closure in it. */
public final class UnitLowering {
  private final TypeResolver types;
  private final ConstantIndex constants;
  private final Consumer<Notification> notifications;

  /**
   * Creates a lowering.
   *
   * @param types answers for this thread only; it holds on to the trees that are lowered
   * @param notifications hears of members that could not be lowered
   */
  public UnitLowering(
      TypeResolver types, ConstantIndex constants, Consumer<Notification> notifications) {
    this.types = types;
    this.constants = constants;
    this.notifications = notifications;
  }

  /**
   * The procedures of a file, in no particular order. A member that fails becomes a notification;
   * the others are lowered.
   */
  public List<Procedure> lower(ParsedUnit parsed) {
    UnitContext unit = new UnitContext(parsed.file(), types, constants);
    for (TypeDeclaration<?> type : parsed.unit().getTypes()) {
      MemberLowering.lowerType(unit, type, null, failure -> report(unit, failure));
    }
    return unit.procedures;
  }

  private void report(UnitContext unit, MemberFailure failure) {
    Throwable cause = failure.cause().getCause();
    boolean isTooDeep = cause instanceof StackOverflowError;
    String why = isTooDeep ? "it is nested too deeply" : "of an internal error";
    notifications.accept(
        new Notification(
            Notification.Kind.PROCEDURE_NOT_ANALYSED,
            unit.positions.head(failure.member()),
            failure.name()
                + " was not analysed because "
                + why
                + ". "
                + (isTooDeep
                    ? "Split the expression or statement."
                    : "Please report it with the detail given."),
            isTooDeep || cause == null ? null : cause + at(cause)));
  }

  private static String at(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
