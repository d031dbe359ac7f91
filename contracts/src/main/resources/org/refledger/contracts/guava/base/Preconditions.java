// Signatures: com.google.guava:guava 33.4.0-jre
package com.google.common.base;

import org.refledger.annotations.ReturnsOnlyIf;
import org.refledger.annotations.Same;
import org.refledger.annotations.When;

public final class Preconditions {
  public static void checkArgument(@ReturnsOnlyIf(when = When.TRUE) boolean expression);
  public static void checkArgument(@ReturnsOnlyIf(when = When.TRUE) boolean expression, Object errorMessage);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object... errorMessageArgs);
  public static void checkArgument(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1);
  public static void checkArgument(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1);
  public static void checkArgument(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1);
  public static void checkArgument(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, char p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, int p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, long p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, Object p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, char p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, int p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, long p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, Object p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, char p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, int p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, long p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, Object p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, char p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, int p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, long p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3);
  public static void checkArgument(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3,
      Object p4);
  public static void checkState(@ReturnsOnlyIf(when = When.TRUE) boolean expression);
  public static void checkState(@ReturnsOnlyIf(when = When.TRUE) boolean expression, Object errorMessage);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object... errorMessageArgs);
  public static void checkState(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1);
  public static void checkState(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1);
  public static void checkState(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1);
  public static void checkState(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, char p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, int p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, long p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, Object p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, char p2);
  public static void checkState(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, int p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, long p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, Object p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, char p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, int p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, long p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, Object p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, char p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, int p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, long p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3);
  public static void checkState(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3,
      Object p4);
  @Same("reference")
  public static <T> T checkNotNull(@ReturnsOnlyIf(when = When.NON_NULL) T reference);
  @Same("reference")
  public static <T> T checkNotNull(@ReturnsOnlyIf(when = When.NON_NULL) T reference, Object errorMessage);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object... errorMessageArgs);
  @Same("reference")
  public static <T> T checkNotNull(@ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, char p1);
  @Same("reference")
  public static <T> T checkNotNull(@ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, int p1);
  @Same("reference")
  public static <T> T checkNotNull(@ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, long p1);
  @Same("reference")
  public static <T> T checkNotNull(@ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object p1);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, char p1, char p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, char p1, int p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, char p1, long p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, char p1, Object p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, int p1, char p2);
  @Same("reference")
  public static <T> T checkNotNull(@ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, int p1, int p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, int p1, long p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, int p1, Object p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, long p1, char p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, long p1, int p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, long p1, long p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, long p1, Object p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object p1, char p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object p1, int p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object p1, long p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object p1, Object p2);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object p1, Object p2, Object p3);
  @Same("reference")
  public static <T> T checkNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object p1, Object p2, Object p3,
      Object p4);
  public static int checkElementIndex(int index, int size);
  public static int checkElementIndex(int index, int size, String desc);
  public static int checkPositionIndex(int index, int size);
  public static int checkPositionIndex(int index, int size, String desc);
  public static void checkPositionIndexes(int start, int end, int size);
}
