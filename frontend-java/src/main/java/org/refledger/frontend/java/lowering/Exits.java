package org.refledger.frontend.java.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Condition;
import org.refledger.ir.Constant;
import org.refledger.ir.Event;
import org.refledger.ir.TypeRef;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Catch;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/**
 * What is left when control leaves statements before their end: scopes to close and {@code finally}
 * bodies to run, from the inside out. A finally body is copied for each way out; past a limit the
 * ways out share one copy and a number says which one to go on with.
 */
final class Exits {
  /** Ways out of one try that get a copy of their own. */
  private static final int MAX_COPIES = 6;

  /**
   * Finally bodies being copied inside each other before copies are shared: their number would grow
   * exponentially.
   */
  private static final int MAX_COPY_DEPTH = 1;

  private final Body body;
  private @Nullable Node top;
  private int copyDepth;

  Exits(Body body) {
    this.body = body;
  }

  /** The stack of what surrounds the current statement, innermost first. */
  private record Node(Surrounding item, @Nullable Node below) {}

  sealed interface Surrounding {}

  /** A scope whose variables end when control leaves it. */
  record ScopeExit(Frame.Scope scope) implements Surrounding {}

  /**
   * A statement that break, continue or yield can name.
   *
   * @param names its labels
   * @param continueLabel null when it is no loop
   * @param takesPlainBreak whether {@code break} without a label means it
   * @param yieldsInto the result of a switch expression, else null
   */
  record Target(
      Set<String> names,
      Label breakLabel,
      @Nullable Label continueLabel,
      boolean takesPlainBreak,
      @Nullable Variable yieldsInto,
      boolean isSwitchExpression)
      implements Surrounding {}

  /** A body to run on every way out. */
  static final class Cleanup implements Surrounding {
    private final Runnable normal;
    private final Runnable exceptional;
    private final List<Catch> handlersOutside;
    private final Frame.Scope scope;
    private final List<Pending> pending = new ArrayList<>();
    private final Label shared = new Label();
    private int copies;
    private @Nullable Variable selector;

    /**
     * Creates a cleanup.
     *
     * @param normal lowers the body
     * @param exceptional lowers the body for an exception that will be thrown on
     */
    Cleanup(Runnable normal, Runnable exceptional, List<Catch> handlersOutside, Frame.Scope scope) {
      this.normal = normal;
      this.exceptional = exceptional;
      this.handlersOutside = handlersOutside;
      this.scope = scope;
    }
  }

  /** A way out that waits for a shared copy. */
  private record Pending(
      @Nullable Surrounding goal, Consumer<SourceRange> arrive, SourceRange range) {}

  void push(Surrounding item) {
    top = new Node(item, top);
  }

  void pop() {
    Node node = top;
    if (node == null) {
      throw new IllegalStateException("nothing to leave");
    }
    top = node.below();
  }

  /** Whether a return here runs a finally body first. */
  boolean hasCleanup() {
    for (Node n = top; n != null; n = n.below()) {
      if (n.item() instanceof Cleanup) {
        return true;
      }
    }
    return false;
  }

  /** The statement a jump means; null when there is none (the source is broken). */
  @Nullable Target target(@Nullable String name, boolean isContinue) {
    for (Node n = top; n != null; n = n.below()) {
      if (n.item() instanceof Target t) {
        boolean fits = name != null ? t.names().contains(name) : isContinue || t.takesPlainBreak();
        if (fits && (!isContinue || t.continueLabel() != null)) {
          return t;
        }
      }
    }
    return null;
  }

  @Nullable Target switchExpression() {
    for (Node n = top; n != null; n = n.below()) {
      if (n.item() instanceof Target t && t.isSwitchExpression()) {
        return t;
      }
    }
    return null;
  }

  /**
   * Leaves everything inside the goal (everything there is when null), then does what arriving
   * means.
   */
  void leave(@Nullable Surrounding goal, SourceRange range, Consumer<SourceRange> arrive) {
    Node savedTop = top;
    List<Catch> savedHandlers = body.cfg.handlers();
    Frame.Scope savedScope = body.frame.scope();
    boolean arrived = unwind(goal, range, arrive);
    if (arrived) {
      arrive.accept(range);
    }
    top = savedTop;
    body.frame.scope(savedScope);
    body.cfg.handlers(savedHandlers);
  }

  private boolean unwind(
      @Nullable Surrounding goal, SourceRange range, Consumer<SourceRange> arrive) {
    for (Node n = top; n != null && n.item() != goal; n = n.below()) {
      top = n.below();
      if (n.item() instanceof ScopeExit exit && goal != null) {
        endScope(exit.scope(), range);
      } else if (n.item() instanceof Cleanup cleanup) {
        if (cleanup.copies >= MAX_COPIES || copyDepth >= MAX_COPY_DEPTH) {
          await(cleanup, new Pending(goal, arrive, range));
          return false;
        }
        cleanup.copies++;
        copy(cleanup, cleanup.normal);
      }
    }
    return true;
  }

  private void copy(Cleanup cleanup, Runnable lower) {
    copyDepth++;
    body.frame.scope(cleanup.scope);
    body.cfg.handlers(cleanup.handlersOutside);
    lower.run();
    copyDepth--;
  }

  private void await(Cleanup cleanup, Pending way) {
    Variable selector = cleanup.selector;
    if (selector == null) {
      selector = body.frame.hidden("way out", TypeRef.INT);
      cleanup.selector = selector;
    }
    body.cfg.emit(new Event.Assign(selector, Constant.of(cleanup.pending.size()), way.range()));
    cleanup.pending.add(way);
    body.cfg.jump(cleanup.shared, way.range());
  }

  /**
   * Ends the protected statement: runs the body on the normal way, on the exceptional way, and for
   * the ways out that wait for a shared copy. The cleanup was popped and control has just left the
   * protected statement.
   *
   * @param caught the exceptional edge into the body
   */
  void finish(Cleanup cleanup, Catch caught, Label after, SourceRange range) {
    Surrounding here = top == null ? null : top.item();
    boolean shares = copyDepth > MAX_COPY_DEPTH;
    if (body.cfg.isReachable() && shares) {
      await(cleanup, new Pending(here, r -> body.cfg.jump(after, r), range));
    } else if (body.cfg.isReachable()) {
      copy(cleanup, cleanup.normal);
      body.cfg.jump(after, range);
    }
    body.cfg.handlers(cleanup.handlersOutside);
    body.cfg.place(caught.label(), range);
    if (shares) {
      await(cleanup, new Pending(here, r -> body.cfg.throwing(caught.exception(), true, r), range));
    } else {
      copy(cleanup, cleanup.exceptional);
      body.cfg.throwing(caught.exception(), true, range);
    }
    goOn(cleanup, range);
  }

  /** The shared copy, and after it the branches to where each way goes on. */
  private void goOn(Cleanup cleanup, SourceRange range) {
    Variable selector = cleanup.selector;
    if (selector == null) {
      return;
    }
    List<Pending> ways = List.copyOf(cleanup.pending);
    body.cfg.place(cleanup.shared, range);
    copy(cleanup, cleanup.normal);
    for (int i = 0; i < ways.size() - 1; i++) {
      Label go = new Label();
      Label next = new Label();
      Condition isThisWay =
          new Condition.Compare(selector, Condition.Relation.EQUAL, Constant.of(i));
      body.cfg.branch(isThisWay, go, next, ways.get(i).range());
      body.cfg.place(go, ways.get(i).range());
      leave(ways.get(i).goal(), ways.get(i).range(), ways.get(i).arrive());
      body.cfg.place(next, range);
    }
    Pending last = ways.get(ways.size() - 1);
    leave(last.goal(), last.range(), last.arrive());
  }

  void endScope(Frame.Scope scope, SourceRange range) {
    if (!scope.declared.isEmpty() && body.cfg.isReachable()) {
      body.cfg.emit(new Event.ScopeEnd(scope.declared, range));
    }
  }
}
