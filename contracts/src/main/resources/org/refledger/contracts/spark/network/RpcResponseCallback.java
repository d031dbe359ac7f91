// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.client;

import java.nio.ByteBuffer;
import org.refledger.annotations.MayThrow;

public interface RpcResponseCallback extends BaseResponseCallback {
  @MayThrow
  void onSuccess(ByteBuffer response);
}
