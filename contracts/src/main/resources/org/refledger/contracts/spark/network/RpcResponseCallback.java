// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.client;

import java.nio.ByteBuffer;

public interface RpcResponseCallback extends BaseResponseCallback {
  void onSuccess(ByteBuffer response);
}
