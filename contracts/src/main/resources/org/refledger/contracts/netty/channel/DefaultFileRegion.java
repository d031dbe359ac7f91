package io.netty.channel;

import io.netty.util.AbstractReferenceCounted;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.refledger.annotations.Owned;

public class DefaultFileRegion extends AbstractReferenceCounted implements FileRegion {
  @Owned public DefaultFileRegion(FileChannel fileChannel, long position, long count) {}
  @Owned public DefaultFileRegion(File file, long position, long count) {}

  public boolean isOpen();
  public void open() throws IOException;
}
