// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

public interface IPersistStream extends IPersist {
  boolean IsDirty();
  void Load(IStream stm);
  void Save(IStream stm);
  void GetSizeMax();
}
