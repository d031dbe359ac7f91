// Signatures: com.hynnet:jacob 1.18
package com.jacob.activeX;

import com.jacob.com.Dispatch;
import com.jacob.com.Variant;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Uncounted;

public class ActiveXComponent extends Dispatch {
  @Owned
  public ActiveXComponent(String programId) {}
  @Owned @Nullable
  public static ActiveXComponent createNewInstance(String pRequestedProgramId);
  @Owned @Nullable
  public static ActiveXComponent connectToActiveInstance(String pRequestedProgramId);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public Variant getProperty(String propertyName);
  @Uncounted
  public ActiveXComponent getPropertyAsComponent(String propertyName);
  public boolean getPropertyAsBoolean(String propertyName);
  public String getPropertyAsString(String propertyName);
  public int getPropertyAsInt(String propertyName);
  public void setProperty(String propertyName, Variant arg);
  public void setProperty(String propertyName, Dispatch arg);
  public void setProperty(String propertyName, String propertyValue);
  public void setProperty(String propertyName, boolean propValue);
  public void setProperty(String propertyName, byte propValue);
  public void setProperty(String propertyName, int propValue);
  @Uncounted
  public ActiveXComponent invokeGetComponent(String callAction);
  @Uncounted
  public ActiveXComponent invokeGetComponent(String callAction, Variant... parameters);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, String parameter);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, boolean parameter);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, int parameter);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, String parameter1, int parameter2);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, int parameter1, int parameter2);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String callAction);
  @Owned(certain = false) @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String name, Variant... args);
}
