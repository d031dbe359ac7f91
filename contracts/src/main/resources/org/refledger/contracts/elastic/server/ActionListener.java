// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.action;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.elasticsearch.common.CheckedBiConsumer;
import org.elasticsearch.core.CheckedConsumer;
import org.elasticsearch.core.CheckedFunction;
import org.elasticsearch.core.CheckedRunnable;
import org.elasticsearch.core.RefCounted;
import org.elasticsearch.core.Releasable;
import org.refledger.annotations.CalledOnce;
import org.refledger.annotations.Consumed;

public interface ActionListener<Response> {
  void onResponse(Response response);
  void onFailure(Exception e);
  <T> ActionListener<T> map(CheckedFunction<T, Response, Exception> fn);
  <T> ActionListener<T> safeMap(Function<T, Response> fn);
  ActionListener<Response> delegateResponse(BiConsumer<ActionListener<Response>, Exception> bc);
  <T> ActionListener<T> delegateFailure(BiConsumer<ActionListener<Response>, T> bc);
  <T> ActionListener<T> delegateFailureAndWrap(CheckedBiConsumer<ActionListener<Response>, T, ? extends Exception> bc);
  static <Response> ActionListener<Response> releasing(@Consumed Releasable releasable);
  static <Response> ActionListener<Response> wrap(
      CheckedConsumer<Response, ? extends Exception> onResponse, Consumer<Exception> onFailure);
  static <Response> void onResponse(Iterable<ActionListener<Response>> listeners, Response response);
  static <Response> void onFailure(Iterable<ActionListener<Response>> listeners, Exception failure);
  static <Response> ActionListener<Response> runAfter(ActionListener<Response> delegate, @CalledOnce Runnable runAfter);
  static <Response> ActionListener<Response> releaseAfter(ActionListener<Response> delegate, @Consumed Releasable releaseAfter);
  static <Response> ActionListener<Response> runBefore(
      ActionListener<Response> delegate, @CalledOnce CheckedRunnable<?> runBefore);
  static <R extends RefCounted> void respondAndRelease(ActionListener<R> listener, @Consumed R response);
}
