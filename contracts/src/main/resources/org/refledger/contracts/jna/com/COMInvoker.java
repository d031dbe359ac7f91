// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.PointerType;

public abstract class COMInvoker extends PointerType {
  protected int _invokeNativeInt(int vtableId, Object[] args);
  protected Object _invokeNativeObject(int vtableId, Object[] args, Class<?> returnType);
  protected void _invokeNativeVoid(int vtableId, Object[] args);
}
