// Signatures: org.apache.ratis:ratis-common 3.1.2
package org.apache.ratis.util.function;

import java.util.function.Supplier;
import org.apache.ratis.util.UncheckedAutoCloseable;

public interface UncheckedAutoCloseableSupplier<T> extends UncheckedAutoCloseable, Supplier<T> {
}
