package org.refledger.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.source.SourceRange;
import org.refledger.trace.TraceStep;

/**
 * Where and through what an operation on a count happens.
 *
 * @param range the statement or expression
 * @param call the method for messages ({@code ByteBuf.release()}), empty when none
 * @param basis which knowledge says so, empty when none is needed
 * @param handle the variable through which it happens, empty for a temporary
 * @param inner steps of the callee's body that show it, when there is a body
 */
record Site(SourceRange range, String call, String basis, String handle, List<TraceStep> inner) {
  Site(SourceRange range, String call, String basis, String handle) {
    this(range, call, basis, handle, List.of());
  }

  Site through(String newHandle) {
    return new Site(range, call, basis, newHandle, inner);
  }

  Site explainedBy(@Nullable TraceStep step) {
    return step == null ? this : new Site(range, call, basis, handle, List.of(step));
  }
}
