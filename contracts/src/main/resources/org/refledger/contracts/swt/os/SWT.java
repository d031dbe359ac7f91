// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt;

import org.refledger.annotations.NoReturn;

public class SWT {
  @NoReturn
  public static void error(int code);
  @NoReturn
  public static void error(int code, Throwable throwable);
  @NoReturn
  public static void error(int code, Throwable throwable, String detail);
}
