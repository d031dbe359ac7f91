// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna;

import org.refledger.annotations.Same;

public abstract class IntegerType extends Number implements NativeMapped {
  public IntegerType(int size) {}
  public IntegerType(int size, boolean unsigned) {}
  public IntegerType(int size, long value) {}
  public IntegerType(int size, long value, boolean unsigned) {}
  public void setValue(long value);
  public Object toNative();
  public Object fromNative(Object nativeValue, FromNativeContext context);
  public Class<?> nativeType();
  @Same
  public int intValue();
  @Same
  public long longValue();
  public float floatValue();
  public double doubleValue();
  public static <T extends IntegerType> int compare(T v1, T v2);
  public static int compare(IntegerType v1, long v2);
  public static final int compare(long v1, long v2);
}
