// Signatures: com.netflix.zuul:zuul-core 2.6.0
package com.netflix.zuul.message;

import io.netty.handler.codec.http.HttpContent;
import org.refledger.annotations.Consumed;

public interface ZuulMessage {
  void bufferBodyContents(@Consumed HttpContent chunk);
}
