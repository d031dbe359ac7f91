package io.netty.util;

import org.refledger.annotations.NoThrow;

@NoThrow
public final class AttributeKey<T> extends AbstractConstant<AttributeKey<T>> {
  public static <T> AttributeKey<T> valueOf(String name);
  public static boolean exists(String name);
  public static <T> AttributeKey<T> newInstance(String name);
  public static <T> AttributeKey<T> valueOf(Class<?> firstNameComponent, String secondNameComponent);
}
