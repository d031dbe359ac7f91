// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM.util;

import com.sun.jna.platform.win32.Variant.VARIANT;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;

class Convert {
  @Owned
  public static VARIANT toVariant(Object value);
  public static Object toJavaObject(
      @Escapes VARIANT value, Class<?> targetClass, ObjectFactory factory, boolean addReference, boolean freeValue);
  public static void free(@Releases VARIANT variant, Class<?> javaType);
  public static void free(@Releases VARIANT variant, Object value);
}
