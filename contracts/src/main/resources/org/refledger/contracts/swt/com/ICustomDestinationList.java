// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ICustomDestinationList extends IUnknown {
  @ViewOf("address")
  public ICustomDestinationList(long address) {}
  @StatusResult
  public int SetAppID(char[] pszAppID);
  @StatusResult
  public int BeginList(int[] pcMinSlots, GUID riid, @Out long[] ppv);
  @StatusResult
  public int AppendCategory(char[] pszCategory, IObjectArray poa);
  @StatusResult
  public int AddUserTasks(IUnknown poa);
  @StatusResult
  public int CommitList();
  @StatusResult
  public int DeleteList(char[] pszAppID);
}
