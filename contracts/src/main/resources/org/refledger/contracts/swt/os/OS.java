// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.win32;

import org.eclipse.swt.internal.C;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

public class OS extends C {
  @Owned
  public static final long CoTaskMemAlloc(int cb);
  public static final void CoTaskMemFree(@Releases long pv);
  public static final void MoveMemory(long DestinationPtr, @Consumed long[] Source, int Length);
}
