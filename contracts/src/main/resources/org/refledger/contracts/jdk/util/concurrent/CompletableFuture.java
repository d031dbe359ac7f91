package java.util.concurrent;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoThrow;

public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
  public CompletableFuture() {}

  public CompletableFuture<Void> acceptEither(CompletionStage<? extends T> completionStage, @Escapes Consumer<? super T> consumer);
  public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> completionStage, @Escapes Consumer<? super T> consumer);
  public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> completionStage, @Escapes Consumer<? super T> consumer, Executor executor);
  public static CompletableFuture<Void> allOf(CompletableFuture<?>... values);
  public static CompletableFuture<Object> anyOf(CompletableFuture<?>... values);
  public <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> completionStage, @Escapes Function<? super T, U> function);
  public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> completionStage, @Escapes Function<? super T, U> function);
  public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> completionStage, @Escapes Function<? super T, U> function, Executor executor);
  @NoThrow public boolean complete(@Escapes T value);
  public CompletableFuture<T> completeAsync(@CalledOnce Supplier<? extends T> supplier);
  public CompletableFuture<T> completeAsync(@CalledOnce Supplier<? extends T> supplier, Executor executor);
  @NoThrow public boolean completeExceptionally(Throwable throwable);
  public CompletableFuture<T> completeOnTimeout(@Escapes T value, long amount, TimeUnit timeUnit);
  @NoThrow public static <U> CompletableFuture<U> completedFuture(@Escapes U value);
  public static <U> CompletionStage<U> completedStage(@Escapes U value);
  public CompletableFuture<T> copy();
  public Executor defaultExecutor();
  public static Executor delayedExecutor(long amount, TimeUnit timeUnit);
  public static Executor delayedExecutor(long amount, TimeUnit timeUnit, Executor executor);
  public CompletableFuture<T> exceptionally(@Escapes Function<Throwable, ? extends T> function);
  public CompletableFuture<T> exceptionallyAsync(@Escapes Function<Throwable, ? extends T> function);
  public CompletableFuture<T> exceptionallyAsync(@Escapes Function<Throwable, ? extends T> function, Executor executor);
  public CompletableFuture<T> exceptionallyCompose(@Escapes Function<Throwable, ? extends CompletionStage<T>> function);
  public CompletableFuture<T> exceptionallyComposeAsync(@Escapes Function<Throwable, ? extends CompletionStage<T>> function);
  public CompletableFuture<T> exceptionallyComposeAsync(@Escapes Function<Throwable, ? extends CompletionStage<T>> function, Executor executor);
  public static <U> CompletableFuture<U> failedFuture(Throwable throwable);
  public static <U> CompletionStage<U> failedStage(Throwable throwable);
  @MayThrow public T get() throws InterruptedException, ExecutionException;
  @MayThrow public T get(long amount, TimeUnit timeUnit) throws InterruptedException, ExecutionException, TimeoutException;
  public T getNow(@Escapes T value);
  public int getNumberOfDependents();
  public <U> CompletableFuture<U> handle(@CalledOnce BiFunction<? super T, Throwable, ? extends U> biFunction);
  public <U> CompletableFuture<U> handleAsync(@CalledOnce BiFunction<? super T, Throwable, ? extends U> biFunction);
  public <U> CompletableFuture<U> handleAsync(@CalledOnce BiFunction<? super T, Throwable, ? extends U> biFunction, Executor executor);
  public boolean isCompletedExceptionally();
  @MayThrow public T join();
  public CompletionStage<T> minimalCompletionStage();
  public <U> CompletableFuture<U> newIncompleteFuture();
  public void obtrudeException(Throwable throwable);
  public void obtrudeValue(@Escapes T value);
  public CompletableFuture<T> orTimeout(long amount, TimeUnit timeUnit);
  public CompletableFuture<Void> runAfterBoth(CompletionStage<?> completionStage, @Escapes Runnable task);
  public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> completionStage, @Escapes Runnable task);
  public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> completionStage, @Escapes Runnable task, Executor executor);
  public CompletableFuture<Void> runAfterEither(CompletionStage<?> completionStage, @Escapes Runnable task);
  public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> completionStage, @Escapes Runnable task);
  public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> completionStage, @Escapes Runnable task, Executor executor);
  public static CompletableFuture<Void> runAsync(@CalledOnce Runnable task);
  public static CompletableFuture<Void> runAsync(@CalledOnce Runnable task, Executor executor);
  public static <U> CompletableFuture<U> supplyAsync(@CalledOnce Supplier<U> supplier);
  public static <U> CompletableFuture<U> supplyAsync(@CalledOnce Supplier<U> supplier, Executor executor);
  public CompletableFuture<Void> thenAccept(@Escapes Consumer<? super T> consumer);
  public CompletableFuture<Void> thenAcceptAsync(@Escapes Consumer<? super T> consumer);
  public CompletableFuture<Void> thenAcceptAsync(@Escapes Consumer<? super T> consumer, Executor executor);
  public <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> completionStage, @Escapes BiConsumer<? super T, ? super U> biConsumer);
  public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> completionStage, @Escapes BiConsumer<? super T, ? super U> biConsumer);
  public <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> completionStage, @Escapes BiConsumer<? super T, ? super U> biConsumer, Executor executor);
  public <U> CompletableFuture<U> thenApply(@Escapes Function<? super T, ? extends U> function);
  public <U> CompletableFuture<U> thenApplyAsync(@Escapes Function<? super T, ? extends U> function);
  public <U> CompletableFuture<U> thenApplyAsync(@Escapes Function<? super T, ? extends U> function, Executor executor);
  public <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> completionStage, @Escapes BiFunction<? super T, ? super U, ? extends V> biFunction);
  public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> completionStage, @Escapes BiFunction<? super T, ? super U, ? extends V> biFunction);
  public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> completionStage, @Escapes BiFunction<? super T, ? super U, ? extends V> biFunction, Executor executor);
  public <U> CompletableFuture<U> thenCompose(@Escapes Function<? super T, ? extends CompletionStage<U>> function);
  public <U> CompletableFuture<U> thenComposeAsync(@Escapes Function<? super T, ? extends CompletionStage<U>> function);
  public <U> CompletableFuture<U> thenComposeAsync(@Escapes Function<? super T, ? extends CompletionStage<U>> function, Executor executor);
  public CompletableFuture<Void> thenRun(@Escapes Runnable task);
  public CompletableFuture<Void> thenRunAsync(@Escapes Runnable task);
  public CompletableFuture<Void> thenRunAsync(@Escapes Runnable task, Executor executor);
  public CompletableFuture<T> whenComplete(@CalledOnce BiConsumer<? super T, ? super Throwable> biConsumer);
  public CompletableFuture<T> whenCompleteAsync(@CalledOnce BiConsumer<? super T, ? super Throwable> biConsumer);
  public CompletableFuture<T> whenCompleteAsync(@CalledOnce BiConsumer<? super T, ? super Throwable> biConsumer, Executor executor);

  public static interface AsynchronousCompletionTask {
  }
}
