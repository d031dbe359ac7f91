// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.Guid.CLSID;
import org.refledger.annotations.ViewOf;

public class Moniker extends Unknown implements IMoniker {
  public Moniker() {}
  @ViewOf("pointer")
  public Moniker(Pointer pointer) {}
  public void BindToObject();
  public void BindToStorage();
  public void Reduce();
  public void ComposeWith();
  public void Enum();
  public void IsEqual();
  public void Hash();
  public void IsRunning();
  public void GetTimeOfLastChange();
  public void Inverse();
  public void CommonPrefixWith();
  public void RelativePathTo();
  public String GetDisplayName(Pointer pbc, Pointer pmkToLeft);
  public void ParseDisplayName();
  public void IsSystemMoniker();
  public boolean IsDirty();
  public void Load(IStream stm);
  public void Save(IStream stm);
  public void GetSizeMax();
  public CLSID GetClassID();

  public static class ByReference extends Moniker implements Structure.ByReference {
  }
}
