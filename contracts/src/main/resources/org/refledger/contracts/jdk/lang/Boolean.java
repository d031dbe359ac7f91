package java.lang;

import java.io.Serializable;
import java.lang.constant.DynamicConstantDesc;
import java.util.Optional;
import org.refledger.annotations.NoThrow;

@NoThrow
public class Boolean implements Serializable, Comparable<Boolean> {
  public static Boolean TRUE;
  public static Boolean FALSE;
  public static Class<Boolean> TYPE;

  public Boolean(boolean flag) {}
  public Boolean(String text) {}

  public boolean booleanValue();
  public static int compare(boolean flag, boolean flag2);
  public Optional<DynamicConstantDesc<Boolean>> describeConstable();
  public static boolean getBoolean(String text);
  public static int hashCode(boolean flag);
  public static boolean logicalAnd(boolean flag, boolean flag2);
  public static boolean logicalOr(boolean flag, boolean flag2);
  public static boolean logicalXor(boolean flag, boolean flag2);
  public static boolean parseBoolean(String text);
  public static String toString(boolean flag);
  public static Boolean valueOf(boolean flag);
  public static Boolean valueOf(String text);
}
