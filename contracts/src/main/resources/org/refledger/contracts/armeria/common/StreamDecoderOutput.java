// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.common.stream;

import org.refledger.annotations.Consumed;

public interface StreamDecoderOutput<T> {
  void add(@Consumed T e);
}
