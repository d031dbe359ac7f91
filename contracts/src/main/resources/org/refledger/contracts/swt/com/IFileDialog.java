// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.Out;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class IFileDialog extends IUnknown {
  @ViewOf("address")
  public IFileDialog(long address) {}
  @StatusResult
  public int Show(long hwndOwner);
  @StatusResult
  public int SetFileTypes(int cFileTypes, long[] rgFilterSpec);
  @StatusResult
  public int SetFileTypeIndex(int iFileType);
  @StatusResult
  public int GetFileTypeIndex(int[] piFileType);
  @StatusResult
  public int SetOptions(int fos);
  @StatusResult
  public int GetOptions(int[] pfos);
  @StatusResult
  public int SetDefaultFolder(IShellItem psi);
  @StatusResult
  public int SetFolder(IShellItem psi);
  @StatusResult
  public int SetFileName(char[] pszName);
  @StatusResult
  public int SetTitle(char[] pszTitle);
  @StatusResult
  public int GetResult(@Out long[] ppsi);
  @StatusResult
  public int SetDefaultExtension(char[] pszDefaultExtension);
  @StatusResult
  public int ClearClientData();
  @StatusResult
  public int GetResults(@Out long[] ppenum);
}
