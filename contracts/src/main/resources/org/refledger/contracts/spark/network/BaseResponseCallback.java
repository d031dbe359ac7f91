// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.client;

public interface BaseResponseCallback {
  void onFailure(Throwable e);
}
