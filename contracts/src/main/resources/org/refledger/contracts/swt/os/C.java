// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal;

public class C extends Platform {
  public static final int PTR_SIZEOF;

}
