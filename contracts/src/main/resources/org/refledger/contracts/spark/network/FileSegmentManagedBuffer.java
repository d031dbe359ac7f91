// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.buffer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.spark.network.util.TransportConf;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;
import org.refledger.annotations.Uncounted;

@Uncounted
public final class FileSegmentManagedBuffer extends ManagedBuffer {
  public FileSegmentManagedBuffer(TransportConf conf, File file, long offset, long length) {}
  public long size();
  @Borrowed(of = "this")
  public ByteBuffer nioByteBuffer() throws IOException;
  @Borrowed(of = "this")
  public InputStream createInputStream() throws IOException;
  @Retains @Same
  public ManagedBuffer retain();
  @Releases @Same
  public ManagedBuffer release();
  public Object convertToNetty() throws IOException;
  public File getFile();
  public long getOffset();
  public long getLength();
}
