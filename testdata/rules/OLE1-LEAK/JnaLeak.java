package ole1leak;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.COM.Wbemcli.IWbemServices;
import com.sun.jna.platform.win32.COM.WbemcliUtil;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.WTypes.BSTR;
import java.io.IOException;

/** COM from Java by JNA: returned references and retained ones. Out-parameters are in OLE2B-OUT-LEAK. */
final class JnaLeak {
  private Unknown held;

  int servicesForgotten(String namespace) {
    IWbemServices services = WbemcliUtil.connectServer(namespace); // BUG: OLE1-LEAK "services"
    return services.getPointer() == null ? 0 : 1;
  }

  int servicesReleased(String namespace) {
    IWbemServices services = WbemcliUtil.connectServer(namespace); // OK: finally
    try {
      return services.getPointer() == null ? 0 : 1;
    } finally {
      services.Release();
    }
  }

  void stringForgotten(String text, boolean ok) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // BUG: COM-BSTR-LEAK "name"
    if (!ok) {
      return;
    }
    OleAuto.INSTANCE.SysFreeString(name);
  }

  int stringFreed(String text) {
    BSTR name = OleAuto.INSTANCE.SysAllocString(text); // OK: freed
    int length = OleAuto.INSTANCE.SysStringLen(name);
    OleAuto.INSTANCE.SysFreeString(name);
    return length;
  }

  void memoryForgotten(boolean ok) {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(16); // BUG: COM-TASKMEM-LEAK "block"
    if (block == null) {
      return;
    }
    if (ok) {
      Ole32.INSTANCE.CoTaskMemFree(block);
    }
  }

  void memoryFreed() {
    Pointer block = Ole32.INSTANCE.CoTaskMemAlloc(16); // OK: null owns nothing, otherwise freed
    if (block == null) {
      return;
    }
    Ole32.INSTANCE.CoTaskMemFree(block);
  }

  void retainedForgotten(Unknown lent, boolean ok) {
    lent.AddRef(); // BUG: OLE1-LEAK "lent"
    if (!ok) {
      return;
    }
    lent.Release();
  }

  void retainedInPair(Unknown lent) throws IOException {
    lent.AddRef(); // OK: superfluous perhaps, but balanced
    try {
      render(lent);
    } finally {
      lent.Release();
    }
  }

  void retainedForField(Unknown lent) {
    if (held == null) {
      lent.AddRef(); // OK: the field's own reference
      held = lent;
    }
  }

  void dispose() {
    if (held != null) {
      held.Release();
      held = null;
    }
  }

  void throughAlias(Dispatch lent) throws IOException {
    lent.AddRef(); // OK: a second wrapper of the same pointer gives it back
    Unknown same = new Unknown(lent.getPointer());
    try {
      render(same);
    } finally {
      same.Release();
    }
  }

  private static void render(Unknown target) throws IOException {
    if (target.getPointer() == null) {
      throw new IOException("nothing to draw on");
    }
  }
}
