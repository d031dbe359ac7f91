// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.disk.iomanager;

import java.io.IOException;
import org.apache.flink.runtime.io.network.buffer.Buffer;
import org.apache.flink.runtime.util.event.NotificationListener;

public interface BufferFileWriter extends BlockChannelWriterWithCallback<Buffer> {
  int getNumberOfOutstandingRequests();
  boolean registerAllRequestsProcessedListener(NotificationListener listener) throws IOException;
}
