// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.platform.win32.OaIdl.SAFEARRAY;
import org.refledger.annotations.Escapes;

public abstract class OaIdlUtil {
  public static Object toPrimitiveArray(@Escapes SAFEARRAY sa, boolean destruct);
}
