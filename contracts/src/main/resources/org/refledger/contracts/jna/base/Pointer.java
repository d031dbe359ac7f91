// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna;

import org.refledger.annotations.Borrowed;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.ViewOf;

public class Pointer {
  @ViewOf
  public Pointer share(long offset);
  @ViewOf
  public Pointer share(long offset, long sz);
  public void clear(long size);
  @Borrowed
  public Pointer getPointer(long offset);
  public String getWideString(long offset);
  public String getString(long offset);
  public String getString(long offset, String encoding);
  public void setPointer(long offset, Pointer value);
  @NoThrow public static long nativeValue(Pointer p);
  public static void nativeValue(Pointer p, long value);
}
