package java.util.concurrent;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

@NoThrow
public class CopyOnWriteArraySet<E> extends AbstractSet<E> implements Serializable {
  public CopyOnWriteArraySet() {}
  @ViewOf("collection") public CopyOnWriteArraySet(Collection<? extends E> collection) {}
}
