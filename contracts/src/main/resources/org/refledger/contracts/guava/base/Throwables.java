// Signatures: com.google.guava:guava 33.4.0-jre
package com.google.common.base;

import org.refledger.annotations.MayThrow;
import org.refledger.annotations.NoReturn;

public final class Throwables {
  @MayThrow
  public static <X extends Throwable> void throwIfInstanceOf(Throwable throwable, Class<X> declaredType) throws X;
  @MayThrow
  public static <X extends Throwable> void propagateIfInstanceOf(Throwable throwable, Class<X> declaredType) throws X;
  @MayThrow
  public static void throwIfUnchecked(Throwable throwable);
  @MayThrow
  public static void propagateIfPossible(Throwable throwable);
  @MayThrow
  public static <X extends Throwable> void propagateIfPossible(Throwable throwable, Class<X> declaredType) throws X;
  @MayThrow
  public static <X1 extends Throwable, X2 extends Throwable> void propagateIfPossible(
      Throwable throwable, Class<X1> declaredType1, Class<X2> declaredType2) throws X1, X2;
  @NoReturn
  public static RuntimeException propagate(Throwable throwable);
}
