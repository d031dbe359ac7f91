// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "Release")
public class IUnknown {
  @ViewOf("address")
  public IUnknown(long address) {}
  @Retains
  public int AddRef();
  @ViewOf
  public long getAddress();
  @StatusResult
  public int QueryInterface(GUID riid, @Out long[] ppvObject);
  @Releases
  public int Release();
}
