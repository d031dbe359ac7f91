// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common.stream;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;

public interface StreamWriter<T> extends StreamMessage<T> {
  boolean isOpen();
  void write(@Consumed T o);
  void write(Supplier<? extends T> o);
  boolean tryWrite(@Consumed T o);
  boolean tryWrite(Supplier<? extends T> o);
  CompletableFuture<Void> whenConsumed();
  @MayThrow
  void close();
  void close(Throwable cause);
}
