// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna.ptr;

public class IntByReference extends ByReference {
  public IntByReference() {}
  public IntByReference(int value) {}
  public void setValue(int value);
  public int getValue();
}
