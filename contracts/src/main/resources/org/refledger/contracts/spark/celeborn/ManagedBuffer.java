// Signatures: the sources of apache/celeborn; checked against no jar
package org.apache.celeborn.common.network.buffer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

@RefCounted(release = "release")
public abstract class ManagedBuffer {
  public abstract long size();
  @Borrowed(of = "this")
  public abstract ByteBuffer nioByteBuffer() throws IOException;
  @Borrowed(of = "this")
  public abstract InputStream createInputStream() throws IOException;
  @Retains @Same
  public abstract ManagedBuffer retain();
  @Releases @Same
  public abstract ManagedBuffer release();
  @Owned
  public abstract Object convertToNetty() throws IOException;
}
