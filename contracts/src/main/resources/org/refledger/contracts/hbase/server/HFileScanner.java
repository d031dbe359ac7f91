// Signatures: org.apache.hbase:hbase-common, hbase-server 2.6.1
package org.apache.hadoop.hbase.io.hfile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.IntConsumer;
import org.apache.hadoop.hbase.Cell;
import org.apache.hadoop.hbase.regionserver.Shipper;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close")
public interface HFileScanner extends Shipper, Closeable {
  int seekTo(Cell cell) throws IOException;
  int reseekTo(Cell cell) throws IOException;
  boolean seekBefore(Cell cell) throws IOException;
  boolean seekTo() throws IOException;
  boolean next() throws IOException;
  Cell getKey();
  ByteBuffer getValue();
  Cell getCell();
  String getKeyString();
  String getValueString();
  HFile.Reader getReader();
  boolean isSeeked();
  Cell getNextIndexedKey();
  @Releases
  void close();
  void recordBlockSize(IntConsumer blockSizeConsumer);
}
