// Signatures: com.google.guava:guava 33.4.0-jre
package com.google.common.base;

import org.refledger.annotations.ReturnsOnlyIf;
import org.refledger.annotations.Same;
import org.refledger.annotations.When;

public final class Verify {
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression);
  public static void verify(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object... errorMessageArgs);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, char p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, char p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, char p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, char p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, int p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, int p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, int p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, int p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, long p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, long p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, long p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, long p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, char p1, Object p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, int p1, Object p2);
  public static void verify(@ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, long p1, Object p2);
  public static void verify(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2);
  public static void verify(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3);
  public static void verify(
      @ReturnsOnlyIf(when = When.TRUE) boolean expression, String errorMessageTemplate, Object p1, Object p2, Object p3,
      Object p4);
  @Same("reference")
  public static <T> T verifyNotNull(@ReturnsOnlyIf(when = When.NON_NULL) T reference);
  @Same("reference")
  public static <T> T verifyNotNull(
      @ReturnsOnlyIf(when = When.NON_NULL) T reference, String errorMessageTemplate, Object... errorMessageArgs);
}
