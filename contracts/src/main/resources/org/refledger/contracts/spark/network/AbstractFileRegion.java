// Signatures: org.apache.spark:spark-network-common_2.13 3.5.4
package org.apache.spark.network.util;

import io.netty.channel.FileRegion;
import io.netty.util.AbstractReferenceCounted;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public abstract class AbstractFileRegion extends AbstractReferenceCounted implements FileRegion {
  public final long transfered();
  @Retains @Same
  public AbstractFileRegion retain();
  public AbstractFileRegion retain(int increment);
  public AbstractFileRegion touch();
  public AbstractFileRegion touch(Object o);
}
