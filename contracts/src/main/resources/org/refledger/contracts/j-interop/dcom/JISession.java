// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.dcom.core;

import org.jinterop.dcom.common.IJIAuthInfo;
import org.jinterop.dcom.common.JIException;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "destroySession")
public final class JISession {
  @Owned
  public static JISession createSession(IJIAuthInfo authInfo);
  @Owned
  public static JISession createSession(String domain, String username, String password);
  @Owned
  public static JISession createSession(JISession session);
  @Owned
  public static JISession createSession();
  public static void destroySession(@Releases JISession session) throws JIException;
  @NoThrow
  public void setGlobalSocketTimeout(int timeout);
  @NoThrow
  public int getGlobalSocketTimeout();
  @NoThrow
  public void useSessionSecurity(boolean enable);
  @NoThrow
  public void useNTLMv2(boolean enable);
  @NoThrow
  public boolean isSSOEnabled();
  @NoThrow
  public boolean isSessionSecurityEnabled();
  @NoThrow
  public boolean isNTLMv2Enabled();
  @NoThrow
  public int getSessionIdentifier();
  public IJIAuthInfo getAuthInfo();
  public String getUserName();
  public String getDomain();
}
