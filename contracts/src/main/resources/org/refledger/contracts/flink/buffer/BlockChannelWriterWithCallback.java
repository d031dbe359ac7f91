// Signatures: org.apache.flink:flink-runtime 1.20.0
package org.apache.flink.runtime.io.disk.iomanager;

import java.io.IOException;
import org.refledger.annotations.Consumed;

public interface BlockChannelWriterWithCallback<T> extends FileIOChannel {
  void writeBlock(@Consumed T block) throws IOException;
}
