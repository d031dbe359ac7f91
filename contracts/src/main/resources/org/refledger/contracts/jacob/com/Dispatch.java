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
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN_CaseSensitive(Dispatch dispatchTarget, String name, Object[] values);
  public static int getIDOfName(Dispatch dispatchTarget, String name);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN(Dispatch dispatchTarget, String name, Object... args);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant callN(Dispatch dispatchTarget, int dispID, Object... args);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(
      Dispatch dispatchTarget, String name, int dispID, int lcid, int wFlags, Object[] oArg, int[] uArgErr);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(Dispatch dispatchTarget, String name, int wFlags, Object[] oArg, int[] uArgErr);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant invoke(Dispatch dispatchTarget, int dispID, int wFlags, Object[] oArg, int[] uArgErr);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, String name);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, String name, Object... attributes);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, int dispid);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant call(Dispatch dispatchTarget, int dispid, Object... attributes);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(
      Dispatch dispatchTarget, String name, int dispID, int lcid, int wFlags, Variant[] vArg, int[] uArgErr);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, String name, int wFlags, Variant[] vArg, int[] uArgErr);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, String name, int wFlags, Variant[] vArg, int[] uArgErr, int wFlagsEx);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant invokev(Dispatch dispatchTarget, int dispID, int wFlags, Variant[] vArg, int[] uArgErr);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant get(Dispatch dispatchTarget, String name);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant get(Dispatch dispatchTarget, int dispid);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public static Variant get_CaseSensitive(Dispatch dispatchTarget, String name);
  public static int hasExited(Dispatch disp, int dispid, int lcid);
  public static int hasExited(Dispatch dispatchTarget);
}
