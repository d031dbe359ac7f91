package io.netty.util;

import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.Same;

@NoThrow
public final class ReferenceCountUtil {
  @Same("msg") public static <T> T retain(@Retains T msg);
  @Same("msg") public static <T> T retain(@Retains(amount = "increment") T msg, int increment);
  @Same("msg") public static <T> T touch(T msg);
  @Same("msg") public static <T> T touch(T msg, Object hint);
  public static boolean release(@Releases Object msg);
  public static boolean release(@Releases(amount = "decrement") Object msg, int decrement);
  public static void safeRelease(@Releases Object msg);
  public static void safeRelease(@Releases(amount = "decrement") Object msg, int decrement);
  @Same("msg") public static <T> T releaseLater(@Escapes T msg);
  @Same("msg") public static <T> T releaseLater(@Escapes T msg, int decrement);
  public static int refCnt(Object msg);
}
