// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna.ptr;

public class LongByReference extends ByReference {
  public LongByReference() {}
  public LongByReference(long value) {}
  public void setValue(long value);
  public long getValue();
}
