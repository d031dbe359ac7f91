// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

public abstract class ComException extends JacobException {
  public ComException() {}
  public ComException(int newHr) {}
  public ComException(int newHr, String description) {}
  public ComException(int newHr, String source, String helpFile, int helpContext) {}
  public ComException(int newHr, String description, String source, String helpFile, int helpContext) {}
  public ComException(String description) {}
  public int getHelpContext();
  public String getHelpFile();
  public int getHResult();
  public String getSource();
}
