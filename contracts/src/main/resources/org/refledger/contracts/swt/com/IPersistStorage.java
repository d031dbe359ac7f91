// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IPersistStorage extends IPersist {
  @ViewOf("address")
  public IPersistStorage(long address) {}
  @StatusResult
  public int InitNew(long pStg);
  @StatusResult
  public int Load(long pStg);
  @StatusResult
  public int Save(long pStgSave, boolean fSameAsLoad);
  @StatusResult
  public int SaveCompleted(long pStgNew);
  @StatusResult
  public int HandsOffStorage();
}
