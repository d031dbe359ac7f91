package comhrsfalse;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import org.refledger.annotations.StatusResult;

/** A function of Windows that the libraries do not declare. */
abstract class Own {
  @StatusResult
  abstract HRESULT GetErrorInfo(int reserved, PointerByReference info);

  void last() {
    PointerByReference info = new PointerByReference();
    COMUtils.checkRC(GetErrorInfo(0, info));
    new Unknown(info.getValue()).Release(); // BUG: COM-HR-SFALSE "GetErrorInfo"
  }

  void tested() {
    PointerByReference info = new PointerByReference();
    HRESULT hr = GetErrorInfo(0, info);
    if (COMUtils.S_OK == hr.intValue()) {
      new Unknown(info.getValue()).Release(); // OK: there is one
    }
  }

  void testedValue() {
    PointerByReference info = new PointerByReference();
    COMUtils.checkRC(GetErrorInfo(0, info));
    if (info.getValue() == null) {
      return;
    }
    new Unknown(info.getValue()).Release(); // OK: the value is tested
  }
}
