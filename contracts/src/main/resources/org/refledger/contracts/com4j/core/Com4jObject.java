// Signatures: org.jvnet.com4j:com4j 2.1
package com4j;

import org.jspecify.annotations.Nullable;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Damage;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "dispose", damage = Damage.DELAYED)
public interface Com4jObject {
  int getPtr();
  @Borrowed(of = "this")
  long getPointer();
  @Borrowed(of = "this")
  long getIUnknownPointer();
  ComThread getComThread();
  @Releases
  void dispose();
  <T extends Com4jObject> boolean is(Class<T> comInterface);
  @Owned @Nullable
  <T extends Com4jObject> T queryInterface(Class<T> comInterface);
  @Owned
  <T> EventCookie advise(Class<T> eventInterface, T receiver);
  void setName(String name);
}
