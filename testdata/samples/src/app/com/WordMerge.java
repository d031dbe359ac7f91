package app.com;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Dispatch;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.Guid.CLSID;
import com.sun.jna.platform.win32.Guid.REFIID;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.WTypes;
import com.sun.jna.platform.win32.COM.IDispatch;
import com.sun.jna.platform.win32.WinDef.UINTByReference;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;

/** Talks to a word processor by COM. */
public final class WordMerge {
  private static final CLSID WORD = new CLSID("{000209FF-0000-0000-C000-000000000046}");

  private Dispatch application;

  /** Starts the word processor, unless it is running already. */
  public void start() {
    if (application != null) {
      return;
    }
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(
        Ole32.INSTANCE.CoCreateInstance(
            WORD, null, WTypes.CLSCTX_LOCAL_SERVER, IDispatch.IID_IDISPATCH, cell));
    application = new Dispatch(cell.getValue());
  }

  /** Whether an object can be scripted. */
  public boolean isScriptable(Unknown object) throws IOException {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(object.QueryInterface(new REFIID(IDispatch.IID_IDISPATCH), cell)); // BUG: OLE2B-OUT-LEAK
    Dispatch dispatch = new Dispatch(cell.getValue());
    UINTByReference count = new UINTByReference();
    if (COMUtils.FAILED(dispatch.GetTypeInfoCount(count))) {
      throw new IOException("no type information"); // dispatch is lost
    }
    dispatch.Release();
    return count.getValue().intValue() > 0;
  }

  /** Looks an interface up and asks for its type information. */
  public void warmUp(Unknown object) {
    PointerByReference cell = new PointerByReference();
    COMUtils.checkRC(object.QueryInterface(new REFIID(IDispatch.IID_IDISPATCH), cell));
    Dispatch dispatch = new Dispatch(cell.getValue());
    dispatch.AddRef(); // BUG: OLE2B-EXTRA-ADDREF
    try {
      dispatch.GetTypeInfoCount(new UINTByReference());
    } finally {
      dispatch.Release();
    }
  }

  /** Ends the word processor. */
  public void stop() {
    if (application != null) {
      application.Release();
      application = null;
    }
  }
}
