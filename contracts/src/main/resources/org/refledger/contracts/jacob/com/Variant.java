// Signatures: com.hynnet:jacob 1.18
package com.jacob.com;

import org.refledger.annotations.Owned;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Uncounted;

public class Variant extends JacobObject {
  public Variant() {}
  public Variant(boolean in) {}
  public Variant(byte in) {}
  public Variant(double in) {}
  public Variant(float in) {}
  public Variant(int in) {}
  public Variant(long in) {}
  public Variant(Object in) {}
  public Variant(Object pValueObject, boolean fByRef) {}
  public Variant(short in) {}
  public Variant changeType(short in);
  public boolean getBoolean();
  @Owned(certain = false)
  public Dispatch getDispatch();
  public double getDouble();
  public int getInt();
  public String getString();
  public short getvt();
  public boolean isNull();
  public void putDispatch(Dispatch in);
  public void putNothing();
  @Releases
  public void safeRelease();
  @Owned(certain = false)
  public Dispatch toDispatch();
  @Uncounted
  public EnumVariant toEnumVariant();
  public String toString();
}
