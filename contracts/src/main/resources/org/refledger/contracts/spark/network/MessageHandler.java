// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.server;

import org.apache.spark.network.protocol.Message;
import org.refledger.annotations.Consumed;

public abstract class MessageHandler<T extends Message> {
  public abstract void handle(@Consumed T message) throws Exception;
}
