package org.refledger.ir.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Cfg;
import org.refledger.ir.Condition;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;
import org.refledger.ir.Terminator;
import org.refledger.source.SourceRange;

/**
 * Builds a control-flow graph from events, labels and jumps in the order of the source. Code that
 * nothing reaches is accepted and dropped. Every block takes the exceptional edges in force when it
 * is begun.
 */
public final class CfgBuilder {
  private final List<DraftBlock> drafts = new ArrayList<>();
  private List<Catch> handlers = List.of();
  private @Nullable DraftBlock current;

  /** A graph with nothing in it yet. */
  public CfgBuilder() {
    current = begin();
  }

  /** Whether control can get to where the next event would stand. */
  public boolean isReachable() {
    return current != null;
  }

  /** The exceptional edges in force, innermost first. */
  public List<Catch> handlers() {
    return handlers;
  }

  /** Changes the exceptional edges for what follows. */
  public void handlers(List<Catch> newHandlers) {
    if (newHandlers.equals(handlers)) {
      return;
    }
    handlers = newHandlers;
    DraftBlock open = current;
    if (open == null) {
      return;
    }
    if (open.events.isEmpty()) {
      open.handlers = newHandlers;
    } else {
      Label next = new Label();
      open.exit = new DraftBlock.Jump(next.use(), open.events.get(open.events.size() - 1).range());
      next.placeAt(drafts.size());
      current = begin();
    }
  }

  public void emit(Event event) {
    if (current != null) {
      current.events.add(event);
    }
  }

  /** Makes the label stand here; control falls into it when it gets here. */
  public void place(Label label, SourceRange range) {
    if (current == null && !label.isUsed()) {
      label.placeAt(drafts.size());
      // Nothing before it jumps here. A block is made all the same, so that a later stray jump has
      // a target; it is unreachable.
      drafts.add(dead(range));
      return;
    }
    if (current != null) {
      current.exit = new DraftBlock.Jump(label.use(), range);
    }
    label.placeAt(drafts.size());
    current = begin();
  }

  public void jump(Label label, SourceRange range) {
    if (current != null) {
      current.exit = new DraftBlock.Jump(label.use(), range);
      current = null;
    }
  }

  public void branch(Condition condition, Label ifTrue, Label ifFalse, SourceRange range) {
    if (current != null) {
      current.exit = new DraftBlock.Fork(condition, ifTrue.use(), ifFalse.use(), range);
      current = null;
    }
  }

  public void end(Terminator terminator) {
    if (current != null) {
      current.exit = new DraftBlock.End(terminator);
      current = null;
    }
  }

  public void returns(@Nullable Operand value, SourceRange range) {
    end(new Terminator.Return(value, range));
  }

  public void throwing(Operand exception, boolean rethrow, SourceRange range) {
    end(new Terminator.Throw(exception, rethrow, range));
  }

  /** The finished graph; control that runs off the end returns. */
  public Cfg build(SourceRange end) {
    returns(null, end);
    return new CfgLayout(drafts).layout();
  }

  /** How many blocks were begun so far, a measure of the size of what was lowered. */
  public int size() {
    return drafts.size();
  }

  private DraftBlock begin() {
    DraftBlock draft = new DraftBlock(handlers);
    drafts.add(draft);
    return draft;
  }

  private static DraftBlock dead(SourceRange range) {
    DraftBlock draft = new DraftBlock(List.of());
    draft.exit = new DraftBlock.End(new Terminator.Unreachable(range));
    return draft;
  }
}
