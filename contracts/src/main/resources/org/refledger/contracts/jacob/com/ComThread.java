// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

public abstract class ComThread {
  public static void InitMTA();
  public static void InitSTA();
  public static void InitMTA(boolean createMainSTA);
  public static void InitSTA(boolean createMainSTA);
  public static void startMainSTA();
  public static void quitMainSTA();
  public static void Init(boolean createMainSTA, int mode);
  public static void Release();
  public static void RemoveObject(JacobObject o);
  public static void doCoInitialize(int threadModel);
  public static void doCoUninitialize();
}
