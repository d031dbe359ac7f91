// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32;

import com.sun.jna.IntegerType;
import com.sun.jna.PointerType;
import com.sun.jna.ptr.ByReference;

public interface WinDef {
  class WORD extends IntegerType implements Comparable<WORD> {
  }

  class DWORD extends IntegerType implements Comparable<DWORD> {
  }

  class DWORDByReference extends ByReference {
  }

  class LONG extends IntegerType implements Comparable<LONG> {
  }

  class LONGByReference extends ByReference {
  }

  class ULONG extends IntegerType implements Comparable<ULONG> {
  }

  class ULONGByReference extends ByReference {
  }

  class PVOID extends PointerType {
  }

  class LPVOID extends PointerType {
  }

  class USHORT extends IntegerType implements Comparable<USHORT> {
  }

  class SHORT extends IntegerType implements Comparable<SHORT> {
  }

  class UINT extends IntegerType implements Comparable<UINT> {
  }

  class UINTByReference extends ByReference {
  }

  class LCID extends DWORD {
  }
}
