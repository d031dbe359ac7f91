// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.winreg;

import java.net.UnknownHostException;
import org.jinterop.dcom.common.IJIAuthInfo;
import org.refledger.annotations.Owned;

public class JIWinRegFactory {
  public static JIWinRegFactory getSingleTon();
  @Owned
  public IJIWinReg getWinreg(IJIAuthInfo authInfo, String serverName, boolean smbTransport) throws UnknownHostException;
  @Owned
  public IJIWinReg getWinreg(String serverName, boolean smbTransport) throws UnknownHostException;
}
