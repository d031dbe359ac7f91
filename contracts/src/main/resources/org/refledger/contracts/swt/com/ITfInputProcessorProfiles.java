// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.internal.ole.win32;

import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

public class ITfInputProcessorProfiles extends IUnknown {
  @ViewOf("address")
  public ITfInputProcessorProfiles(long address) {}
  @StatusResult
  public int GetDefaultLanguageProfile(int langid, GUID catid, GUID pclsid, GUID pguidProfile);
}
