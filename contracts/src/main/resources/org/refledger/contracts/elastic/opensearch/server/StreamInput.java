// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.core.common.io.stream;

import java.io.IOException;
import java.io.InputStream;

public abstract class StreamInput extends InputStream {
  public abstract byte readByte() throws IOException;
  public abstract void readBytes(byte[] b, int offset, int len) throws IOException;
  public int readInt() throws IOException;
  public int readVInt() throws IOException;
  public long readLong() throws IOException;
  public String readString() throws IOException;
  public abstract void close() throws IOException;
  public abstract int available() throws IOException;
}
