package app.store;

import io.netty.util.AbstractReferenceCounted;
import io.netty.util.ReferenceCounted;

/** A disk with its directory. */
final class Volume extends AbstractReferenceCounted {
  private final Directory directory = new Directory(this);

  /** The directory; the caller releases it. */
  Directory directory() {
    directory.retain();
    return directory;
  }

  int blocks() {
    return 0;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {
    directory.release();
  }
}

/** What is on a disk. */
final class Directory extends AbstractReferenceCounted {
  private final Volume volume; // BUG: OLE2D-DANGLING-BACK

  Directory(Volume volume) {
    this.volume = volume;
  }

  boolean isFull() {
    return volume.blocks() == 0;
  }

  @Override
  public ReferenceCounted touch(Object hint) {
    return this;
  }

  @Override
  protected void deallocate() {}
}
