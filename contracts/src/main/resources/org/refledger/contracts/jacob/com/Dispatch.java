// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Uncounted;

public class Dispatch extends JacobObject {
  public Dispatch() {}
  @Owned
  public Dispatch(String requestedProgramId) {}
  @Uncounted
  public Dispatch QueryInterface(String iid);
  public Dispatch(Dispatch dispatchToBeDisplaced) {}
  public String getProgramId();
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN_CaseSensitive(Dispatch dispatchTarget, String name, Object[] values);
  public static int getIDOfName(Dispatch dispatchTarget, String name);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN(Dispatch dispatchTarget, String name, Object... args);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN(Dispatch dispatchTarget, int dispID, Object... args);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(
      Dispatch dispatchTarget, String name, int dispID, int lcid, int wFlags, Object[] oArg, int[] uArgErr);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(Dispatch dispatchTarget, String name, int wFlags, Object[] oArg, int[] uArgErr);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(Dispatch dispatchTarget, int dispID, int wFlags, Object[] oArg, int[] uArgErr);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, String name);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, String name, Object... attributes);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, int dispid);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, int dispid, Object... attributes);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(
      Dispatch dispatchTarget, String name, int dispID, int lcid, int wFlags, Variant[] vArg, int[] uArgErr);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, String name, int wFlags, Variant[] vArg, int[] uArgErr);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, String name, int wFlags, Variant[] vArg, int[] uArgErr, int wFlagsEx);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, int dispID, int wFlags, Variant[] vArg, int[] uArgErr);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant get(Dispatch dispatchTarget, String name);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant get(Dispatch dispatchTarget, int dispid);
  @Uncounted @MayThrow("com.jacob.com.ComFailException")
  public static Variant get_CaseSensitive(Dispatch dispatchTarget, String name);
  public static int hasExited(Dispatch disp, int dispid, int lcid);
  public static int hasExited(Dispatch dispatchTarget);
}
