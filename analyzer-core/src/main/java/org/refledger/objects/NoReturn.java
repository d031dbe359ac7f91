package org.refledger.objects;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.refledger.contract.Contract;
import org.refledger.ir.Block;
import org.refledger.ir.Event;
import org.refledger.ir.MethodRef;
import org.refledger.ir.Procedure;
import org.refledger.ir.Terminator;

/** Which calls never come back: by contract, or because every way through the body throws. */
final class NoReturn {
  private static final int DEPTH = 3;

  private final Counting counting;
  private final Map<MethodRef, Boolean> known = new ConcurrentHashMap<>();

  NoReturn(Counting counting) {
    this.counting = counting;
  }

  boolean isEnd(Event.Call call) {
    return isEnd(call, DEPTH);
  }

  private boolean isEnd(Event.Call call, int depth) {
    Procedure body = counting.program().procedure(call.method());
    Optional<Contract> contract = counting.contracts().forCall(call);
    // the body that surely runs keeps no promise of what it overrides
    boolean sure = body != null && call.kind() == Event.CallKind.SPECIAL;
    if (contract.isPresent() && !sure) {
      return contract.get().neverReturns();
    }
    if (body == null || depth == 0) {
      return false;
    }
    Boolean answer = known.get(call.method());
    if (answer == null) {
      answer = !returns(body, depth - 1);
      known.put(call.method(), answer);
    }
    return answer;
  }

  private boolean returns(Procedure body, int depth) {
    List<Block> blocks = body.cfg().blocks();
    Set<Integer> seen = new LinkedHashSet<>(Set.of(0));
    Deque<Integer> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Block block = blocks.get(open.remove());
      block.handlers().stream().filter(h -> seen.add(h.block())).forEach(h -> open.add(h.block()));
      boolean ends =
          block.events().stream().anyMatch(e -> e instanceof Event.Call c && isEnd(c, depth));
      if (ends) {
        continue;
      }
      if (block.terminator() instanceof Terminator.Return) {
        return true;
      }
      block.terminator().successors().stream().filter(seen::add).forEach(open::add);
    }
    return false;
  }
}
