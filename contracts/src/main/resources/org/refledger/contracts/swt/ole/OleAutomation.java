// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.ole.win32;

import org.eclipse.swt.internal.ole.win32.TYPEATTR;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "dispose")
public final class OleAutomation {
  @Owned
  public OleAutomation(OleClientSite clientSite) {}
  @Owned
  public OleAutomation(String progId) {}
  @Releases
  public void dispose();
  public String getHelpFile(int dispId);
  public String getDocumentation(int dispId);
  public OlePropertyDescription getPropertyDescription(int index);
  public OleFunctionDescription getFunctionDescription(int index);
  public TYPEATTR getTypeInfoAttributes();
  public String getName(int dispId);
  public String[] getNames(int dispId, int maxSize);
  public int[] getIDsOfNames(String[] names);
  public String getLastError();
  @Owned(certain = false) @Nullable @NoThrow
  public Variant getProperty(int dispIdMember);
  @Owned(certain = false) @Nullable @NoThrow
  public Variant getProperty(int dispIdMember, Variant[] rgvarg);
  @Owned(certain = false) @Nullable @NoThrow
  public Variant getProperty(int dispIdMember, Variant[] rgvarg, int[] rgdispidNamedArgs);
  @Owned(certain = false) @Nullable @NoThrow
  public Variant invoke(int dispIdMember);
  @Owned(certain = false) @Nullable @NoThrow
  public Variant invoke(int dispIdMember, Variant[] rgvarg);
  @Owned(certain = false) @Nullable @NoThrow
  public Variant invoke(int dispIdMember, Variant[] rgvarg, int[] rgdispidNamedArgs);
  @NoThrow
  public void invokeNoReply(int dispIdMember);
  @NoThrow
  public void invokeNoReply(int dispIdMember, Variant[] rgvarg);
  @NoThrow
  public void invokeNoReply(int dispIdMember, Variant[] rgvarg, int[] rgdispidNamedArgs);
  @NoThrow
  public boolean setProperty(int dispIdMember, Variant rgvarg);
  @NoThrow
  public boolean setProperty(int dispIdMember, Variant[] rgvarg);
}
