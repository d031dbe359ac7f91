// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

import org.refledger.annotations.Damage;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "safeRelease", damage = Damage.DELAYED)
public class JacobObject {
  public JacobObject() {}
  @Releases
  public void safeRelease();
  protected static boolean isDebugEnabled();
  public static String getBuildDate();
  public static String getBuildVersion();
  protected static void debug(String istrMessage);
}
