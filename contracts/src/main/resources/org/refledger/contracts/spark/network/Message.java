// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.protocol;

import org.apache.spark.network.buffer.ManagedBuffer;

public interface Message extends Encodable {
  Type type();
  ManagedBuffer body();
  boolean isBodyInFrame();
}
