// Signatures: org.bytedeco:javacpp 1.5.11
package org.bytedeco.javacpp;

import org.refledger.annotations.Damage;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

@RefCounted(release = {"close", "deallocate", "releaseReference"}, damage = Damage.DELAYED)
public class Pointer implements AutoCloseable {
  public static boolean isNull(Pointer p);
  public boolean isNull();
  public long address();
  public long position();
  @Same
  public <P extends Pointer> P position(long position);
  public long limit();
  @Same
  public <P extends Pointer> P limit(long limit);
  public long capacity();
  @Same
  public <P extends Pointer> P capacity(long capacity);
  @Releases
  public void close();
  @Releases
  public void deallocate();
  @Retains @Same
  public <P extends Pointer> P retainReference();
  @Releases
  public boolean releaseReference();
  public int referenceCount();
}
