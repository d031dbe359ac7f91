// Signatures: the sources of apache/uniffle; checked against no jar
package org.apache.uniffle.common;

import io.netty.buffer.ByteBuf;
import org.refledger.annotations.Borrowed;

public class ShufflePartitionedBlock {
  @Borrowed(of = "this")
  public ByteBuf getData();
}
