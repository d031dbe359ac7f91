// Signatures: net.java.dev.jna:jna-platform 5.14.0
package com.sun.jna.platform.win32.COM;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.Out;
import org.refledger.annotations.RefCounted;
import org.refledger.annotations.Releases;
import org.refledger.annotations.Retains;
import org.refledger.annotations.StatusResult;
import org.refledger.annotations.ViewOf;

@RefCounted(release = "Release")
public class Unknown extends COMInvoker implements IUnknown {
  public Unknown() {}
  @ViewOf("pvInstance")
  public Unknown(Pointer pvInstance) {}
  @StatusResult
  public HRESULT QueryInterface(REFIID riid, @Out PointerByReference ppvObject);
  @Retains
  public int AddRef();
  @Releases
  public int Release();

  public static class ByReference extends Unknown implements Structure.ByReference {
  }
}
