package ole2boutleak;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid;
import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Guid.IID;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.Shell32;
import com.sun.jna.platform.win32.W32Errors;
import com.sun.jna.platform.win32.WTypes;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.GUID;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.ole.win32.OLE;

/** References that come through cells. */
final class OutParameters {
  private IDispatch dispatch;

  private static void render(Unknown target) throws IOException {
    if (target.getPointer() == null) {
      throw new IOException("nothing to draw on");
    }
  }

  // RULES.md F12
  void exception(Unknown unk, REFIID iid) throws IOException {
    PointerByReference pp = new PointerByReference();
    COMUtils.checkRC(unk.QueryInterface(iid, pp)); // BUG: OLE2B-OUT-LEAK "IOException"
    Unknown x = new Unknown(pp.getValue());
    render(x);
    x.Release();
  }

  // F13
  void tryFinally(Unknown unk, REFIID iid) throws IOException {
    PointerByReference pp = new PointerByReference();
    COMUtils.checkRC(unk.QueryInterface(iid, pp)); // OK: finally
    Unknown x = new Unknown(pp.getValue());
    try {
      render(x);
    } finally {
      x.Release();
    }
  }

  int neverWrapped(Unknown unk, REFIID iid) {
    PointerByReference pp = new PointerByReference();
    HRESULT hr = unk.QueryInterface(iid, pp); // BUG: OLE2B-OUT-LEAK
    return COMUtils.SUCCEEDED(hr) ? 1 : 0;
  }

  int wrappedToBeReleased(Unknown unk, REFIID iid) {
    PointerByReference pp = new PointerByReference();
    HRESULT hr = unk.QueryInterface(iid, pp); // OK: wrapped and released in one expression
    return COMUtils.SUCCEEDED(hr) ? new Unknown(pp.getValue()).Release() : 0;
  }

  int existenceTest(Unknown unk, REFIID iid) {
    PointerByReference pp = new PointerByReference();
    HRESULT hr = unk.QueryInterface(iid, pp); // OK: released when it succeeded
    if (COMUtils.SUCCEEDED(hr)) {
      new Unknown(pp.getValue()).Release();
      return 1;
    }
    return 0;
  }

  Unknown failureOwnsNothing(Unknown unk, REFIID iid) {
    PointerByReference pp = new PointerByReference();
    HRESULT hr = unk.QueryInterface(iid, pp); // OK: nothing on failure, returned on success
    if (COMUtils.FAILED(hr)) {
      return null;
    }
    return new Unknown(pp.getValue());
  }

  Unknown created(CLSID clsid, IID iid) {
    PointerByReference pp = new PointerByReference();
    HRESULT hr =
        Ole32.INSTANCE.CoCreateInstance(clsid, null, WTypes.CLSCTX_SERVER, iid, pp); // OK: returned
    COMUtils.checkRC(hr);
    return new Unknown(pp.getValue());
  }

  void createdForgotten(CLSID clsid, IID iid, boolean ok) {
    PointerByReference pp = new PointerByReference();
    HRESULT hr = Ole32.INSTANCE.CoCreateInstance(clsid, null, WTypes.CLSCTX_SERVER, iid, pp); // BUG: OLE2B-OUT-LEAK
    COMUtils.checkRC(hr);
    Unknown object = new Unknown(pp.getValue());
    if (ok) {
      object.Release();
    }
  }

  boolean active(CLSID clsid) {
    PointerByReference pp = new PointerByReference();
    HRESULT hr = OleAuto.INSTANCE.GetActiveObject(clsid, null, pp); // OK: tested by null, then released
    if (hr.intValue() != COMUtils.S_OK || pp.getValue() == null) {
      return false;
    }
    new Unknown(pp.getValue()).Release();
    return true;
  }

  void forCaller(Unknown unk, REFIID iid, PointerByReference result) {
    COMUtils.checkRC(unk.QueryInterface(iid, result)); // OK: the cell belongs to the caller
  }

  // SWT: a long[] is the cell
  void swtForgotten(IUnknown unk, GUID iid) {
    long[] ppv = new long[1];
    int hr = unk.QueryInterface(iid, ppv); // BUG: OLE2B-OUT-LEAK
    if (hr != COM.S_OK) {
      OLE.error(OLE.ERROR_INTERFACE_NOT_FOUND, hr);
    }
    IDispatch d = new IDispatch(ppv[0]);
    d.getAddress();
  }

  void swtReleased(IUnknown unk, GUID iid) {
    long[] ppv = new long[1];
    int hr = unk.QueryInterface(iid, ppv); // OK: error never returns, success is released
    if (hr != COM.S_OK) {
      OLE.error(OLE.ERROR_INTERFACE_NOT_FOUND, hr);
    }
    IDispatch d = new IDispatch(ppv[0]);
    ppv[0] = 0;
    d.Release();
  }

  void swtIntoField(IUnknown unk, GUID iid) {
    if (dispatch != null) {
      return;
    }
    long[] ppv = new long[1];
    if (unk.QueryInterface(iid, ppv) == COM.S_OK) { // OK: the field owns it
      dispatch = new IDispatch(ppv[0]);
    }
  }

  void dispose() {
    if (dispatch != null) {
      dispatch.Release();
      dispatch = null;
    }
  }

  void swtErrorBetween(IUnknown unk, GUID first, GUID second) {
    long[] a = new long[1];
    int hr = unk.QueryInterface(first, a); // BUG: OLE2B-OUT-LEAK
    if (hr != COM.S_OK) {
      OLE.error(OLE.ERROR_INTERFACE_NOT_FOUND, hr);
    }
    long[] b = new long[1];
    hr = unk.QueryInterface(second, b); // OK: released
    if (hr != COM.S_OK) {
      OLE.error(OLE.ERROR_INTERFACE_NOT_FOUND, hr);
    }
    new IUnknown(b[0]).Release();
    new IUnknown(a[0]).Release();
  }

  void swtAnonymous(IUnknown unk, GUID iid) {
    long[] ppv = new long[1];
    if (unk.QueryInterface(iid, ppv) >= COM.S_OK) { // OK: an anonymous wrapper releases
      new IUnknown(ppv[0]).Release();
    }
  }

  String jnaFolder(Guid.GUID folder) {
    PointerByReference path = new PointerByReference();
    HRESULT hr = Shell32.INSTANCE.SHGetKnownFolderPath(folder, 0, null, path); // OK: freed when there is one
    if (!W32Errors.SUCCEEDED(hr.intValue())) {
      throw new Win32Exception(hr);
    }
    String result = path.getValue().getWideString(0);
    Ole32.INSTANCE.CoTaskMemFree(path.getValue());
    return result;
  }
}
