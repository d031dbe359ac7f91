// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import com.sun.jna.Structure;

public interface Guid {
  class GUID extends Structure {
    public GUID() {}
    public GUID(GUID guid) {}
    public GUID(String guid) {}
    public GUID(byte[] data) {}
    public GUID(Pointer memory) {}
    public static GUID fromBinary(byte[] data);
    public static GUID fromString(String guid);
    public static GUID newGuid();
    public byte[] toByteArray();
    public String toGuidString();
    protected void writeFieldsToMemory();

    public static class ByValue extends GUID implements Structure.ByValue {
      public ByValue() {}
      public ByValue(GUID guid) {}
      public ByValue(Pointer memory) {}
    }

    public static class ByReference extends GUID implements Structure.ByReference {
      public ByReference() {}
      public ByReference(GUID guid) {}
      public ByReference(Pointer memory) {}
    }
  }

  class CLSID extends GUID {
    public CLSID() {}
    public CLSID(String guid) {}
    public CLSID(GUID guid) {}

    public static class ByReference extends GUID {
      public ByReference() {}
      public ByReference(GUID guid) {}
      public ByReference(Pointer memory) {}
    }
  }

  class REFIID extends PointerType {
    public REFIID() {}
    public REFIID(Pointer memory) {}
    public REFIID(IID guid) {}
    public void setValue(IID value);
    public IID getValue();
  }

  class IID extends GUID {
    public IID() {}
    public IID(Pointer memory) {}
    public IID(String iid) {}
    public IID(byte[] data) {}
    public IID(GUID guid) {}
  }
}
