// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IStorage extends IUnknown {
  @ViewOf("address")
  public IStorage(long address) {}
  @StatusResult
  public int Commit(int grfCommitFlag);
  @StatusResult
  public int CopyTo(int ciidExclude, GUID rgiidExclude, String[] snbExclude, long pstgDest);
  @StatusResult
  public int CreateStream(String pwcsName, int grfMode, int reserved1, int reserved2, @Out long[] ppStm);
  @StatusResult
  public int OpenStream(String pwcsName, long reserved1, int grfMode, int reserved2, @Out long[] ppStm);
}
