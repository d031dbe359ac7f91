// Signatures: the sources of apache/celeborn; checked against no jar
package org.apache.celeborn.common.network.client;

import java.nio.ByteBuffer;
import org.refledger.annotations.MayThrow;

public interface RpcResponseCallback {
  @MayThrow
  void onSuccess(ByteBuffer response);
  void onFailure(Throwable e);
}
