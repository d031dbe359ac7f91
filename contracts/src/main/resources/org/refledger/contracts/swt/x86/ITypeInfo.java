// Signatures: eclipse.platform.swt 3.5 (2009), 32 bit: pointers are int
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ITypeInfo extends IUnknown {
  @ViewOf("address")
  public ITypeInfo(int address) {}
  @StatusResult
  public int GetFuncDesc(int index, @Out int[] ppFuncDesc);
  @StatusResult
  public int GetRefTypeInfo(int hRefType, @Out int[] ppTInfo);
  @StatusResult
  public int GetTypeAttr(@Out int[] ppTypeAttr);
  @StatusResult
  public int GetVarDesc(int index, @Out int[] ppVarDesc);
  @StatusResult
  public int ReleaseFuncDesc(@Releases int pFuncDesc);
  @StatusResult
  public int ReleaseTypeAttr(@Releases int pTypeAttr);
  @StatusResult
  public int ReleaseVarDesc(@Releases int pVarDesc);
}
