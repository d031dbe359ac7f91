// Signatures: the sources of SWT (Eclipse SWT Mozilla), 64-bit; checked against no jar
package org.eclipse.swt.internal.mozilla;

import org.refledger.annotations.Out;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "Release")
public class nsISupports {
  @ViewOf("address")
  public nsISupports(long address) {}
  @ViewOf
  public long getAddress();
  @StatusResult
  public int QueryInterface(nsID uuid, @Out long[] result);
  @Retains
  public int AddRef();
  @Releases
  public int Release();
}
