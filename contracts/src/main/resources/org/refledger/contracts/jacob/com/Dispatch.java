// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class Dispatch extends JacobObject {
  public Dispatch() {}
  @Owned
  public Dispatch(String requestedProgramId) {}
  @Owned
  public Dispatch QueryInterface(String iid);
  public Dispatch(Dispatch dispatchToBeDisplaced) {}
  public String getProgramId();
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN_CaseSensitive(Dispatch dispatchTarget, String name, Object[] values);
  public static int getIDOfName(Dispatch dispatchTarget, String name);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN(Dispatch dispatchTarget, String name, Object... args);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN(Dispatch dispatchTarget, int dispID, Object... args);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(
      Dispatch dispatchTarget, String name, int dispID, int lcid, int wFlags, Object[] oArg, int[] uArgErr);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(Dispatch dispatchTarget, String name, int wFlags, Object[] oArg, int[] uArgErr);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(Dispatch dispatchTarget, int dispID, int wFlags, Object[] oArg, int[] uArgErr);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, String name);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, String name, Object... attributes);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, int dispid);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, int dispid, Object... attributes);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(
      Dispatch dispatchTarget, String name, int dispID, int lcid, int wFlags, Variant[] vArg, int[] uArgErr);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, String name, int wFlags, Variant[] vArg, int[] uArgErr);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, String name, int wFlags, Variant[] vArg, int[] uArgErr, int wFlagsEx);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, int dispID, int wFlags, Variant[] vArg, int[] uArgErr);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant get(Dispatch dispatchTarget, String name);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant get(Dispatch dispatchTarget, int dispid);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public static Variant get_CaseSensitive(Dispatch dispatchTarget, String name);
  public static int hasExited(Dispatch disp, int dispid, int lcid);
  public static int hasExited(Dispatch dispatchTarget);
}
