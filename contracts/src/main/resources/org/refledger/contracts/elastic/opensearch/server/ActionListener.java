// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.core.action;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.opensearch.common.CheckedConsumer;
import org.opensearch.common.CheckedFunction;
import org.opensearch.common.CheckedRunnable;
import org.refledger.annotations.CalledOnce;

public interface ActionListener<Response> {
  void onResponse(Response response);
  void onFailure(Exception e);
  static <Response> ActionListener<Response> wrap(
      CheckedConsumer<Response, ? extends Exception> onResponse, Consumer<Exception> onFailure);
  static <T> ActionListener<T> delegateResponse(ActionListener<T> delegate, BiConsumer<ActionListener<T>, Exception> bc);
  static <T, R> ActionListener<T> delegateFailure(ActionListener<R> delegate, BiConsumer<ActionListener<R>, T> bc);
  static <Response> ActionListener<Response> wrap(Runnable runnable);
  static <T, Response> ActionListener<Response> map(ActionListener<T> delegate, CheckedFunction<Response, T, Exception> fn);
  static <Response> void onResponse(Iterable<ActionListener<Response>> listeners, Response response);
  static <Response> void onFailure(Iterable<ActionListener<Response>> listeners, Exception failure);
  static <Response> ActionListener<Response> runAfter(ActionListener<Response> delegate, @CalledOnce Runnable runAfter);
  static <Response> ActionListener<Response> runBefore(
      ActionListener<Response> delegate, @CalledOnce CheckedRunnable<?> runBefore);
}
