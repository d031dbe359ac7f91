// Signatures: org.eclipse.platform:org.eclipse.swt.win32.win32.x86_64 3.126.0
package org.eclipse.swt.ole.win32;

import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Escapes;
import org.refledger.annotations.NoThrow;
import org.refledger.annotations.Owned;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "dispose")
public final class Variant {
  public static void win32_copy(long pVarDest, Variant varSrc);
  @Owned
  public static Variant win32_new(long pVariant);
  public Variant() {}
  public Variant(float val) {}
  public Variant(double val) {}
  public Variant(int val) {}
  public Variant(long ptr, short byRefType) {}
  @ViewOf("automation")
  public Variant(OleAutomation automation) {}
  @ViewOf("idispatch")
  public Variant(IDispatch idispatch) {}
  @ViewOf("unknown")
  public Variant(IUnknown unknown) {}
  public Variant(long val) {}
  public Variant(String string) {}
  public Variant(short val) {}
  public Variant(boolean val) {}
  @Releases
  public void dispose();
  @Owned @NoThrow
  public OleAutomation getAutomation();
  @Borrowed(of = "this")
  public IDispatch getDispatch();
  @Escapes @NoThrow
  public boolean getBoolean();
  @Escapes @NoThrow
  public long getByRef();
  @Escapes @NoThrow
  public byte getByte();
  @Escapes @NoThrow
  public char getChar();
  @Escapes @NoThrow
  public double getDouble();
  @Escapes @NoThrow
  public float getFloat();
  @Escapes @NoThrow
  public int getInt();
  @Escapes @NoThrow
  public long getLong();
  @Escapes @NoThrow
  public short getShort();
  @Escapes @NoThrow
  public String getString();
  @Escapes @NoThrow
  public short getType();
  @Borrowed(of = "this")
  public IUnknown getUnknown();
  public void setByRef(boolean val);
  public void setByRef(float val);
  public void setByRef(long val);
  public void setByRef(short val);
}
