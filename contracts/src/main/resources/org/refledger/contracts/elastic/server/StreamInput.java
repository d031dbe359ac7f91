// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.io.stream;

import java.io.IOException;
import java.io.InputStream;
import org.elasticsearch.common.bytes.ReleasableBytesReference;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public abstract class StreamInput extends InputStream {
  public abstract byte readByte() throws IOException;
  public abstract void readBytes(byte[] b, int offset, int len) throws IOException;
  @Owned @MayThrow
  public ReleasableBytesReference readReleasableBytesReference() throws IOException;
  @Owned @MayThrow
  public ReleasableBytesReference readAllToReleasableBytesReference() throws IOException;
  public int readInt() throws IOException;
  public int readVInt() throws IOException;
  public long readLong() throws IOException;
  public String readString() throws IOException;
  public abstract void close() throws IOException;
  public abstract int available() throws IOException;
}
