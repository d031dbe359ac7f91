// Signatures: com.hynnet:jacob 1.18
package com.jacob.activeX;

import com.jacob.com.Dispatch;
import com.jacob.com.Variant;
import org.jspecify.annotations.Nullable;
import org.refledger.annotations.MayThrow;
import org.refledger.annotations.Owned;

public class ActiveXComponent extends Dispatch {
  @Owned
  public ActiveXComponent(String programId) {}
  @Owned @Nullable
  public static ActiveXComponent createNewInstance(String pRequestedProgramId);
  @Owned @Nullable
  public static ActiveXComponent connectToActiveInstance(String pRequestedProgramId);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public Variant getProperty(String propertyName);
  @Owned
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
  @Owned
  public ActiveXComponent invokeGetComponent(String callAction);
  @Owned
  public ActiveXComponent invokeGetComponent(String callAction, Variant... parameters);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, String parameter);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, boolean parameter);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, int parameter);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, String parameter1, int parameter2);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String actionCommand, int parameter1, int parameter2);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String callAction);
  @Owned @MayThrow("com.jacob.com.ComFailException")
  public Variant invoke(String name, Variant... args);
}
