// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna;

public class NativeLong extends IntegerType {
  public NativeLong() {}
  public NativeLong(long value) {}
  public NativeLong(long value, boolean unsigned) {}
}
