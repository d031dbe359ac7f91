package org.refledger.objects;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;

/** Functions that must be called in pairs, by the names their documentation gives them. */
enum Pairing {
  /** COM on this thread. */
  APARTMENT("(Co|Ole)Initialize(Ex)?|initCOM", "(Co|Ole)Uninitialize|unInitCOM"),
  /** COM on this thread, of libraries that keep a class for it. */
  THREAD("Init(MTA|STA)", "Release"),
  /** The memory of an array, which must not move. */
  LOCKED_ARRAY(
      "SafeArray(Lock|AccessData)|lock|accessData",
      "SafeArray(Unlock|UnaccessData)|unlock|unaccessData");

  private final Pattern opens;
  private final Pattern closes;

  Pairing(String opens, String closes) {
    this.opens = Pattern.compile(opens);
    this.closes = Pattern.compile(closes);
  }

  static @Nullable Pairing openedBy(Event.Call call) {
    for (Pairing each : values()) {
      if (each.opens.matcher(call.method().name()).matches() && each.isOf(call)) {
        return each;
      }
    }
    return null;
  }

  /** What the call may close. */
  static List<Pairing> closedBy(Event.Call call) {
    return Arrays.stream(values()).filter(each -> each.closes(call)).toList();
  }

  boolean opens(Event.Call call) {
    return openedBy(call) == this;
  }

  boolean closes(Event.Call call) {
    return closes.matcher(call.method().name()).matches() && isOf(call);
  }

  private boolean isOf(Event.Call call) {
    return switch (this) {
      case APARTMENT -> true;
      case THREAD -> call.receiver() == null && call.receiverType().simpleName().endsWith("Thread");
      case LOCKED_ARRAY ->
          call.method().name().startsWith("SafeArray")
              || call.receiverType().simpleName().startsWith("SAFEARRAY")
              || call.receiverType().name().contains("SAFEARRAY");
    };
  }

  /** Whether the call does away with what was opened, so that nothing is left to close. */
  boolean destroys(Event.Call call) {
    return this == LOCKED_ARRAY
        && isOf(call)
        && call.method().name().matches("SafeArrayDestroy|destroy|close");
  }

  /** What is opened: the array, or null for the thread. */
  @Nullable Operand subject(Event.Call call) {
    if (this != LOCKED_ARRAY) {
      return null;
    }
    boolean function = call.method().name().startsWith("SafeArray");
    return function && !call.arguments().isEmpty() ? call.arguments().get(0) : call.receiver();
  }

  boolean isSame(Body body, Event.Call one, Event.Call other) {
    return Objects.equals(body.origin(subject(one)), body.origin(subject(other)));
  }
}
