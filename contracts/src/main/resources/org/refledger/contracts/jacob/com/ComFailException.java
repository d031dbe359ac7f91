// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

public class ComFailException extends ComException {
  public ComFailException(int hrNew) {}
  public ComFailException(int hrNew, String message) {}
  public ComFailException(int hrNew, String source, String helpFile, int helpContext) {}
  public ComFailException(int hrNew, String description, String source, String helpFile, int helpContext) {}
  public ComFailException() {}
  public ComFailException(String message) {}
}
