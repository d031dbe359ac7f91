// Signatures: com.linecorp.armeria:armeria 1.31.3
package com.linecorp.armeria.internal.common.stream;

import org.refledger.annotations.Releases;

public final class StreamMessageUtil {
  public static void closeOrAbort(@Releases Object obj, Throwable cause);
  public static void closeOrAbort(@Releases Object obj);
}
