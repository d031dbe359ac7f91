// Signatures: net.java.dev.jna:jna 5.14.0
package com.sun.jna;

import org.refledger.annotations.ViewOf;

public abstract class Structure {
  protected Structure() {}
  protected Structure(TypeMapper mapper) {}
  protected Structure(int alignType) {}
  protected Structure(int alignType, TypeMapper mapper) {}
  protected Structure(Pointer p) {}
  protected Structure(Pointer p, int alignType) {}
  protected Structure(Pointer p, int alignType, TypeMapper mapper) {}
  @ViewOf
  public Pointer getPointer();
  public void read();
  public void write();

  public interface ByValue {
  }

  public interface ByReference {
  }
}
