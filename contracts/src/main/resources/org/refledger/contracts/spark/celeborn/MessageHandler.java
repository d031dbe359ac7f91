// Signatures: the sources of apache/celeborn; checked against no jar
package org.apache.celeborn.common.network.server;

import org.apache.celeborn.common.network.protocol.Message;
import org.refledger.annotations.Consumed;

public abstract class MessageHandler<T extends Message> {
  public abstract void handle(@Consumed T message) throws Exception;
}
