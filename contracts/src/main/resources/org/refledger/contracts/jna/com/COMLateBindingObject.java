// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Variant.VARIANT;
import java.util.Date;
import org.refledger.annotations.Owned;
import org.refledger.annotations.Uncounted;
import org.refledger.annotations.ViewOf;

public class COMLateBindingObject extends COMBindingBaseObject {
  @ViewOf("iDispatch")
  public COMLateBindingObject(IDispatch iDispatch) {}
  @Owned
  public COMLateBindingObject(CLSID clsid, boolean useActiveInstance) {}
  @Owned
  public COMLateBindingObject(String progId, boolean useActiveInstance) throws COMException {}
  @Owned
  protected IDispatch getAutomationProperty(String propertyName);
  @Owned
  protected IDispatch getAutomationProperty(String propertyName, VARIANT value);
  @Owned
  protected IDispatch getAutomationProperty(String propertyName, COMLateBindingObject comObject);
  @Owned
  protected IDispatch getAutomationProperty(String propertyName, COMLateBindingObject comObject, VARIANT value);
  @Owned
  protected IDispatch getAutomationProperty(String propertyName, IDispatch iDispatch);
  protected boolean getBooleanProperty(String propertyName);
  protected Date getDateProperty(String propertyName);
  protected int getIntProperty(String propertyName);
  protected short getShortProperty(String propertyName);
  protected String getStringProperty(String propertyName);
  @Uncounted
  protected VARIANT invoke(String methodName);
  @Uncounted
  protected VARIANT invoke(String methodName, VARIANT arg);
  @Uncounted
  protected VARIANT invoke(String methodName, VARIANT[] args);
  @Uncounted
  protected VARIANT invoke(String methodName, VARIANT arg1, VARIANT arg2);
  @Uncounted
  protected VARIANT invoke(String methodName, VARIANT arg1, VARIANT arg2, VARIANT arg3);
  @Uncounted
  protected VARIANT invoke(String methodName, VARIANT arg1, VARIANT arg2, VARIANT arg3, VARIANT arg4);
  protected void invokeNoReply(String methodName, IDispatch dispatch);
  protected void invokeNoReply(String methodName, COMLateBindingObject comObject);
  protected void invokeNoReply(String methodName, VARIANT arg);
  protected void invokeNoReply(String methodName, IDispatch dispatch, VARIANT arg);
  protected void invokeNoReply(String methodName, IDispatch dispatch, VARIANT arg1, VARIANT arg2);
  protected void invokeNoReply(String methodName, COMLateBindingObject comObject, VARIANT arg1, VARIANT arg2);
  protected void invokeNoReply(String methodName, COMLateBindingObject comObject, VARIANT arg);
  protected void invokeNoReply(String methodName, IDispatch dispatch, VARIANT[] args);
  protected void invokeNoReply(String methodName);
  protected void invokeNoReply(String methodName, VARIANT[] args);
  protected void invokeNoReply(String methodName, VARIANT arg1, VARIANT arg2);
  protected void invokeNoReply(String methodName, VARIANT arg1, VARIANT arg2, VARIANT arg3);
  protected void invokeNoReply(String methodName, VARIANT arg1, VARIANT arg2, VARIANT arg3, VARIANT arg4);
  protected void setProperty(String propertyName, boolean value);
  protected void setProperty(String propertyName, Date value);
  protected void setProperty(String propertyName, Dispatch value);
  protected void setProperty(String propertyName, IDispatch value);
  protected void setProperty(String propertyName, int value);
  protected void setProperty(String propertyName, short value);
  protected void setProperty(String propertyName, String value);
  protected void setProperty(String propertyName, VARIANT value);
  protected void setProperty(String propertyName, IDispatch iDispatch, VARIANT value);
  protected void setProperty(String propertyName, COMLateBindingObject comObject, VARIANT value);
  @ViewOf
  public VARIANT toVariant();
}
