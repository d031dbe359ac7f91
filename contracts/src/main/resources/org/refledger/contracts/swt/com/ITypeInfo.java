// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.Releases;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ITypeInfo extends IUnknown {
  @ViewOf("address")
  public ITypeInfo(long address) {}
  @StatusResult
  public int GetDocumentation(int index, String[] name, String[] docString, int[] pdwHelpContext, String[] helpFile);
  @StatusResult
  public int GetFuncDesc(int index, @Out long[] ppFuncDesc);
  @StatusResult
  public int GetImplTypeFlags(int index, int[] pImplTypeFlags);
  @StatusResult
  public int GetNames(int memid, String[] names, int cMaxNames, int[] pcNames);
  @StatusResult
  public int GetRefTypeInfo(int hRefType, @Out long[] ppTInfo);
  @StatusResult
  public int GetRefTypeOfImplType(int index, int[] pRefType);
  @StatusResult
  public int GetTypeAttr(@Out long[] ppTypeAttr);
  @StatusResult
  public int GetVarDesc(int index, @Out long[] ppVarDesc);
  @StatusResult
  public int ReleaseFuncDesc(@Releases long pFuncDesc);
  @StatusResult
  public int ReleaseTypeAttr(@Releases long pTypeAttr);
  @StatusResult
  public int ReleaseVarDesc(@Releases long pVarDesc);
}
