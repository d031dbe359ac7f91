// Signatures: org.bytedeco:javacpp 1.5.11
package org.bytedeco.javacpp;

import java.util.Iterator;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Same;

@RefCounted(release = {"close", "deallocate"})
public class PointerScope implements AutoCloseable {
  public static PointerScope getInnerScope();
  public static Iterator<PointerScope> getScopeIterator();
  @Owned
  public PointerScope() {}
  @Owned
  public PointerScope(Class<? extends Pointer>... forClasses) {}
  public Class<? extends Pointer>[] forClasses();
  @Same @MayThrow
  public PointerScope attach(@Consumed Pointer p);
  public PointerScope detach(Pointer p);
  public PointerScope extend();
  @Releases
  public void close();
  @Releases
  public void deallocate();
}
