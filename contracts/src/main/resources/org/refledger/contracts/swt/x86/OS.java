// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.win32;

import org.eclipse.swt.internal.C;
import org.refledger.annotations.Consumed;

public class OS extends C {
  public static final void MoveMemory(int DestinationPtr, @Consumed int[] Source, int Length);
}
