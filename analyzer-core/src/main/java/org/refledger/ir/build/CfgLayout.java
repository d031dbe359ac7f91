package org.refledger.ir.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.refledger.ir.Block;
import org.refledger.ir.Cfg;
import org.refledger.ir.Event;
import org.refledger.ir.Handler;
import org.refledger.ir.Terminator;

/**
 * Turns drafts into the final graph: skips empty blocks, joins straight lines, drops what is
 * unreachable and numbers the rest in source order with the entry first.
 */
final class CfgLayout {
  private static final int NONE = -1;

  private final List<DraftBlock> drafts;
  private final boolean[] reachable;
  private final int[] predecessors;
  private final int[] numbers;

  CfgLayout(List<DraftBlock> drafts) {
    this.drafts = drafts;
    this.reachable = new boolean[drafts.size()];
    this.predecessors = new int[drafts.size()];
    this.numbers = new int[drafts.size()];
  }

  Cfg layout() {
    int entry = skipEmpty(0);
    markReachable(entry);
    boolean[] joined = joinedToPredecessor(entry);
    List<Integer> order = number(entry, joined);
    List<Block> blocks = new ArrayList<>(order.size());
    for (int draft : order) {
      blocks.add(block(draft, joined));
    }
    return new Cfg(blocks);
  }

  private void markReachable(int entry) {
    Deque<Integer> work = new ArrayDeque<>(List.of(entry));
    predecessors[entry]++;
    reachable[entry] = true;
    while (!work.isEmpty()) {
      DraftBlock draft = drafts.get(work.pop());
      for (int next : successors(draft)) {
        visit(next, work);
      }
      if (draft.canThrow()) {
        for (Catch handler : draft.handlers) {
          int target = skipEmpty(handler.label().draft());
          // Counted twice, so that a handler's entry is never joined to the block before it.
          predecessors[target]++;
          visit(target, work);
        }
      }
    }
  }

  private void visit(int draft, Deque<Integer> work) {
    predecessors[draft]++;
    if (!reachable[draft]) {
      reachable[draft] = true;
      work.push(draft);
    }
  }

  private List<Integer> successors(DraftBlock draft) {
    DraftBlock.Exit exit = draft.exit();
    if (exit instanceof DraftBlock.Jump jump) {
      return List.of(skipEmpty(jump.target().draft()));
    }
    if (exit instanceof DraftBlock.Fork fork) {
      return List.of(skipEmpty(fork.ifTrue().draft()), skipEmpty(fork.ifFalse().draft()));
    }
    return List.of();
  }

  /**
   * Where control ends up after passing through empty blocks; an endless empty loop stays where it
   * is.
   */
  private int skipEmpty(int start) {
    int draft = start;
    for (int steps = 0; steps <= drafts.size(); steps++) {
      DraftBlock block = drafts.get(draft);
      if (!block.isEmptyJump() || !(block.exit() instanceof DraftBlock.Jump jump)) {
        return draft;
      }
      draft = jump.target().draft();
    }
    return start;
  }

  /**
   * Drafts that follow their only predecessor in a straight line, where one list of handlers serves
   * both.
   */
  private boolean[] joinedToPredecessor(int entry) {
    boolean[] onlyFollows = new boolean[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      if (reachable[i] && drafts.get(i).exit() instanceof DraftBlock.Jump jump) {
        int next = skipEmpty(jump.target().draft());
        onlyFollows[next] = next != i && next != entry && predecessors[next] == 1;
      }
    }
    boolean[] joined = new boolean[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      if (reachable[i] && !onlyFollows[i]) {
        joinFrom(i, onlyFollows, joined);
      }
    }
    return joined;
  }

  private void joinFrom(int head, boolean[] onlyFollows, boolean[] joined) {
    DraftBlock throwing = drafts.get(head).canThrow() ? drafts.get(head) : null;
    int at = head;
    while (drafts.get(at).exit() instanceof DraftBlock.Jump jump) {
      int next = skipEmpty(jump.target().draft());
      if (!onlyFollows[next]) {
        return;
      }
      DraftBlock following = drafts.get(next);
      boolean fits =
          throwing == null || !following.canThrow() || throwing.handlers.equals(following.handlers);
      joined[next] = fits;
      if (!fits) {
        throwing = following;
      } else if (throwing == null && following.canThrow()) {
        throwing = following;
      }
      at = next;
    }
  }

  private List<Integer> number(int entry, boolean[] joined) {
    Arrays.fill(numbers, NONE);
    List<Integer> order = new ArrayList<>();
    order.add(entry);
    numbers[entry] = 0;
    for (int i = 0; i < drafts.size(); i++) {
      if (i != entry && reachable[i] && !joined[i]) {
        numbers[i] = order.size();
        order.add(i);
      }
    }
    return order;
  }

  private Block block(int first, boolean[] joined) {
    DraftBlock draft = drafts.get(first);
    List<Event> events = new ArrayList<>(draft.events);
    DraftBlock last = draft;
    DraftBlock throwing = draft.canThrow() ? draft : null;
    while (last.exit() instanceof DraftBlock.Jump jump
        && joined[skipEmpty(jump.target().draft())]) {
      last = drafts.get(skipEmpty(jump.target().draft()));
      events.addAll(last.events);
      throwing = throwing == null && last.canThrow() ? last : throwing;
    }
    List<Handler> handlers = new ArrayList<>();
    if (throwing != null) {
      for (Catch c : throwing.handlers) {
        handlers.add(new Handler(c.type(), numberOf(c.label()), c.exception(), c.isFinally()));
      }
    }
    return new Block(numbers[first], events, terminator(last.exit()), handlers);
  }

  private Terminator terminator(DraftBlock.Exit exit) {
    if (exit instanceof DraftBlock.Jump jump) {
      return new Terminator.Goto(numberOf(jump.target()), jump.range());
    }
    if (exit instanceof DraftBlock.Fork fork) {
      int ifTrue = numberOf(fork.ifTrue());
      int ifFalse = numberOf(fork.ifFalse());
      return ifTrue == ifFalse
          ? new Terminator.Goto(ifTrue, fork.range())
          : new Terminator.Branch(fork.condition(), ifTrue, ifFalse, fork.range());
    }
    return ((DraftBlock.End) exit).terminator();
  }

  private int numberOf(Label label) {
    return numbers[skipEmpty(label.draft())];
  }
}
