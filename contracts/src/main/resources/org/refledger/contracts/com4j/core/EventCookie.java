// Signatures: org.jvnet.com4j:com4j 2.1
package com4j;

import org.refledger.annotations.Damage;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "close", damage = Damage.DELAYED)
public interface EventCookie {
  @Releases
  void close();
}
