// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.storage.common;

import org.apache.uniffle.storage.handler.api.ServerReadHandler;
import org.apache.uniffle.storage.request.CreateShuffleReadHandlerRequest;

public interface Storage {
  ServerReadHandler getOrCreateReadHandler(CreateShuffleReadHandlerRequest request);
}
