// Signatures: com.netflix.zuul:zuul-core 2.6.0
package com.netflix.zuul.netty.filter;

import io.netty.handler.codec.http.HttpContent;
import org.refledger.annotations.Consumed;

public interface FilterRunner<I, O> {
  void filter(I zuulMesg);
  void filter(I zuulMesg, @Consumed HttpContent chunk);
}
