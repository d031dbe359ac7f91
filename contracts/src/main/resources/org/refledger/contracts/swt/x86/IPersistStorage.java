// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IPersistStorage extends IPersist {
  @ViewOf("address")
  public IPersistStorage(int address) {}
  @StatusResult
  public int InitNew(int pStg);
  @StatusResult
  public int Load(int pStg);
  @StatusResult
  public int Save(int pStgSave, boolean fSameAsLoad);
  @StatusResult
  public int SaveCompleted(int pStgNew);
}
