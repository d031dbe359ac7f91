// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.ole.win32;

import java.io.File;
import org.eclipse.swt.SWT;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoReturn;

public class OLE extends SWT {
  public static final int S_FALSE = 1;
  public static final int S_OK = 0;
  public static final int HRESULT_UNSPECIFIED = 0;

  @NoReturn @MayThrow("org.eclipse.swt.SWTException")
  public static void error(int code);
  @NoReturn @MayThrow("org.eclipse.swt.SWTException")
  public static void error(int code, int hresult);
  public static String findProgramID(String extension);
  public static boolean isOleFile(File file);
}
