// Signatures: org.kohsuke.jinterop:j-interop 2.0.8-kohsuke-1
package org.jinterop.winreg;

import org.jinterop.dcom.common.JIException;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;

@RefCounted(release = "closeConnection")
public interface IJIWinReg {
  @Owned
  JIPolicyHandle winreg_OpenHKCR() throws JIException;
  @Owned
  JIPolicyHandle winreg_OpenHKCU() throws JIException;
  @Owned
  JIPolicyHandle winreg_OpenHKU() throws JIException;
  @Owned
  JIPolicyHandle winreg_OpenHKLM() throws JIException;
  @Owned
  JIPolicyHandle winreg_OpenKey(JIPolicyHandle handle, String key, int accessMask) throws JIException;
  @Owned
  JIPolicyHandle winreg_CreateKey(JIPolicyHandle handle, String subKey, int options, int accessMask) throws JIException;
  void winreg_CloseKey(@Releases JIPolicyHandle handle) throws JIException;
  byte[] winreg_QueryValue(JIPolicyHandle handle, int bufferSize) throws JIException;
  Object[] winreg_QueryValue(JIPolicyHandle handle, String valueName, int bufferSize) throws JIException;
  void winreg_SetValue(JIPolicyHandle handle, String valueName, byte[][] data) throws JIException;
  void winreg_SetValue(JIPolicyHandle handle, String valueName) throws JIException;
  void winreg_SetValue(JIPolicyHandle handle, String valueName, byte[] data, boolean binary, boolean expand) throws JIException;
  void winreg_SetValue(JIPolicyHandle handle, String valueName, int data) throws JIException;
  void winreg_DeleteKeyOrValue(JIPolicyHandle handle, String valueName, boolean isKey) throws JIException;
  void winreg_SaveFile(JIPolicyHandle handle, String fileName) throws JIException;
  String[] winreg_EnumKey(JIPolicyHandle handle, int index) throws JIException;
  Object[] winreg_EnumValue(JIPolicyHandle handle, int index) throws JIException;
  @Releases
  void closeConnection() throws JIException;
}
