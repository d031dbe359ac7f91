package io.netty.channel;

import io.netty.util.ReferenceCounted;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

public interface FileRegion extends ReferenceCounted {
  long position();
  long transfered();
  long transferred();
  long count();
  long transferTo(WritableByteChannel target, long position) throws IOException;
  @Retains @Same FileRegion retain();
  @Retains(amount = "increment") @Same FileRegion retain(int increment);
  @Same FileRegion touch();
  @Same FileRegion touch(Object hint);
}
