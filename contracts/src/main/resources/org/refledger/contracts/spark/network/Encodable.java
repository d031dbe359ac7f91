// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.protocol;

import io.netty.buffer.ByteBuf;

public interface Encodable {
  int encodedLength();
  void encode(ByteBuf buf);
}
