package org.refledger.cpp.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Event;
import org.refledger.ir.Handler;
import org.refledger.ir.Variable;
import org.refledger.ir.build.Catch;
import org.refledger.ir.build.Label;
import org.refledger.source.SourceRange;

/**
 * What is left when control leaves statements before their end: scopes that end, destructors and
 * {@code __finally} bodies that run, from the inside out.
 */
final class Exits {
  /** Bodies of {@code __finally} that are copied inside each other; deeper ones run once. */
  private static final int MAX_COPY_DEPTH = 3;

  private final Body body;
  private final List<Surrounding> stack = new ArrayList<>();
  private int copyDepth;

  Exits(Body body) {
    this.body = body;
  }

  sealed interface Surrounding {}

  /** A scope; goto leaves it for the labels outside of it. */
  record ScopeExit(Frame.Scope scope, @Nullable Object statement) implements Surrounding {}

  /** A loop, a switch or a protected block that a jump can name. */
  record Target(Label breakLabel, @Nullable Label continueLabel, @Nullable Label leaveLabel)
      implements Surrounding {}

  /** Something to run on every way out. */
  static final class Cleanup implements Surrounding {
    private final Consumer<SourceRange> run;
    private final List<Catch> handlersOutside;
    private final Frame.Scope scope;
    private final Catch caught;

    /** Whether it is left out: what it would end is handed to the caller. */
    boolean isOff;

    private Cleanup(
        Consumer<SourceRange> run, List<Catch> handlersOutside, Frame.Scope scope, Catch caught) {
      this.run = run;
      this.handlersOutside = handlersOutside;
      this.scope = scope;
      this.caught = caught;
    }
  }

  void push(Surrounding item) {
    stack.add(item);
  }

  void pop() {
    stack.remove(stack.size() - 1);
  }

  /** What is to be run from here on, also when an exception passes. */
  Cleanup protect(Consumer<SourceRange> run) {
    Variable exception = body.frame.temp("exception", Handler.ANY);
    Catch caught = new Catch(Handler.ANY, new Label().use(), exception, true);
    List<Catch> outside = body.cfg.handlers();
    Cleanup cleanup = new Cleanup(run, outside, body.frame.scope(), caught);
    List<Catch> inside = new ArrayList<>();
    inside.add(caught);
    inside.addAll(outside);
    body.cfg.handlers(inside);
    push(cleanup);
    return cleanup;
  }

  /**
   * Ends what the innermost cleanup protects: runs it on the normal way and on that of an
   * exception.
   */
  void finish(SourceRange range) {
    Cleanup cleanup = (Cleanup) stack.remove(stack.size() - 1);
    body.cfg.handlers(cleanup.handlersOutside);
    if (body.cfg.isReachable() && !cleanup.isOff) {
      cleanup.run.accept(range);
    }
    Label after = new Label();
    body.cfg.jump(after, range);
    body.cfg.handlers(cleanup.handlersOutside);
    body.cfg.place(cleanup.caught.label(), range);
    if (body.cfg.isReachable()) {
      cleanup.run.accept(range);
      body.cfg.throwing(cleanup.caught.exception(), true, range);
    }
    if (after.isUsed()) {
      body.cfg.place(after, range);
    }
  }

  /** The innermost loop or switch that a break or continue means; null in broken sources. */
  @Nullable Target target(boolean isContinue) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i) instanceof Target t
          && t.leaveLabel() == null
          && (!isContinue || t.continueLabel() != null)) {
        return t;
      }
    }
    return null;
  }

  /** The innermost protected block, for {@code __leave}. */
  @Nullable Target protectedBlock() {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i) instanceof Target t && t.leaveLabel() != null) {
        return t;
      }
    }
    return null;
  }

  /** The innermost scope of one of the statements, or null when control is in none of them. */
  @Nullable Surrounding scopeOf(List<?> statements) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i) instanceof ScopeExit exit
          && exit.statement() != null
          && statements.contains(exit.statement())) {
        return exit;
      }
    }
    return null;
  }

  /** Leaves everything inside the goal, or everything there is, then goes where the way leads. */
  void leave(@Nullable Surrounding goal, SourceRange range, Runnable arrive) {
    List<Surrounding> saved = List.copyOf(stack);
    List<Catch> handlers = body.cfg.handlers();
    Frame.Scope scope = body.frame.scope();
    while (!stack.isEmpty() && stack.get(stack.size() - 1) != goal) {
      Surrounding item = stack.remove(stack.size() - 1);
      if (item instanceof ScopeExit exit && goal != null) {
        endScope(exit.scope(), range);
      } else if (item instanceof Cleanup cleanup && !cleanup.isOff) {
        run(cleanup, range);
      }
    }
    arrive.run();
    stack.clear();
    stack.addAll(saved);
    body.frame.scope(scope);
    body.cfg.handlers(handlers);
  }

  private void run(Cleanup cleanup, SourceRange range) {
    if (copyDepth >= MAX_COPY_DEPTH || !body.cfg.isReachable()) {
      return;
    }
    copyDepth++;
    body.frame.scope(cleanup.scope);
    body.cfg.handlers(cleanup.handlersOutside);
    cleanup.run.accept(range);
    copyDepth--;
  }

  void endScope(Frame.Scope scope, SourceRange range) {
    if (!scope.declared.isEmpty() && body.cfg.isReachable()) {
      body.cfg.emit(new Event.ScopeEnd(scope.declared, range));
    }
  }

  int depth() {
    return stack.size();
  }

  /** Finishes the cleanups that were begun since the stack had that depth. */
  void finishDownTo(int depth, SourceRange range) {
    while (stack.size() > depth) {
      if (stack.get(stack.size() - 1) instanceof Cleanup) {
        finish(range);
      } else {
        pop();
      }
    }
  }
}
