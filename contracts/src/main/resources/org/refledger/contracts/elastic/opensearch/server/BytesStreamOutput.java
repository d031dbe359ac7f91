// Signatures: org.opensearch:opensearch, opensearch-core 2.19.1
package org.opensearch.common.io.stream;

import org.opensearch.core.common.bytes.BytesReference;
import org.opensearch.core.common.io.stream.BytesStream;
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
