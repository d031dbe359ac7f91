// Signatures: org.elasticsearch:elasticsearch 8.19.21
package org.elasticsearch.common.io.stream;

import org.elasticsearch.common.bytes.BytesReference;
import org.refledger.annotations.ViewOf;

public class BytesStreamOutput extends BytesStream {
  public void writeByte(byte b);
  public void writeBytes(byte[] b, int offset, int length);
  public void reset();
  public void seek(long position);
  public void skip(int length);
  public int size();
  @ViewOf
  public BytesReference bytes();
}
