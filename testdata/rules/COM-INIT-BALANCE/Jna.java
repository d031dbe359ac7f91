package cominitbalance;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.Ole32;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import java.io.IOException;

final class Jna {
  private HRESULT begun;

  void sFalseIsSuccess(Runnable work) {
    HRESULT hr = Ole32.INSTANCE.CoInitializeEx(null, Ole32.COINIT_MULTITHREADED); // BUG: COM-INIT-BALANCE "with S_FALSE"
    if (hr.intValue() != COMUtils.S_OK) {
      return;
    }
    work.run();
    Ole32.INSTANCE.CoUninitialize();
  }

  int earlyReturn(int[] data) {
    COMUtils.checkRC(Ole32.INSTANCE.CoInitialize(null)); // BUG: COM-INIT-BALANCE "CoUninitialize()"
    if (data.length == 0) {
      return 0;
    }
    int first = data[0];
    Ole32.INSTANCE.CoUninitialize();
    return first;
  }

  void declaredException(Job job) throws IOException {
    COMUtils.checkRC(Ole32.INSTANCE.CoInitialize(null)); // BUG: COM-INIT-BALANCE "throws IOException"
    job.run();
    Ole32.INSTANCE.CoUninitialize();
  }

  /** What JNA's COMBindingBaseObject once did. */
  void endedAfterFailure() {
    HRESULT hr = Ole32.INSTANCE.CoInitialize(null);
    if (COMUtils.FAILED(hr)) {
      Ole32.INSTANCE.CoUninitialize(); // BUG: COM-INIT-BALANCE "failed at line"
      throw new IllegalStateException("CoInitialize failed");
    }
    Ole32.INSTANCE.CoUninitialize();
  }

  void finallyAfterFailure(Job job) throws IOException {
    try {
      COMUtils.checkRC(Ole32.INSTANCE.CoInitialize(null));
      job.run();
    } finally {
      Ole32.INSTANCE.CoUninitialize(); // BUG: COM-INIT-BALANCE "although Ole32.CoInitialize() failed"
    }
  }

  void right(Job job) throws IOException {
    COMUtils.checkRC(Ole32.INSTANCE.CoInitialize(null)); // OK: undone in finally
    try {
      job.run();
    } finally {
      Ole32.INSTANCE.CoUninitialize();
    }
  }

  void flag(Job job) throws IOException {
    boolean begun = false;
    try {
      HRESULT hr = Ole32.INSTANCE.CoInitializeEx(null, 0); // OK: the flag says whether it is to be undone
      begun = COMUtils.SUCCEEDED(hr);
      job.run();
    } finally {
      if (begun) {
        Ole32.INSTANCE.CoUninitialize();
      }
    }
  }

  boolean isInitialized() {
    HRESULT hr = Ole32.INSTANCE.CoInitializeEx(null, Ole32.COINIT_MULTITHREADED); // OK: each success is undone
    if (hr.intValue() == COMUtils.S_OK) {
      Ole32.INSTANCE.CoUninitialize();
      return false;
    } else if (hr.intValue() == COMUtils.S_FALSE) {
      Ole32.INSTANCE.CoUninitialize();
      return true;
    } else if (hr.intValue() == WinError.RPC_E_CHANGED_MODE) {
      return true;
    }
    COMUtils.checkRC(hr);
    return false;
  }

  HRESULT returned(boolean keep) {
    HRESULT hr = Ole32.INSTANCE.CoInitializeEx(null, 0); // OK: whoever gets the status undoes it
    if (!keep) {
      Ole32.INSTANCE.CoUninitialize();
      return null;
    }
    return hr;
  }

  void stored(boolean keep) {
    HRESULT hr = Ole32.INSTANCE.CoInitializeEx(null, 0); // OK: whoever reads the field undoes it
    if (keep) {
      begun = hr;
      return;
    }
    Ole32.INSTANCE.CoUninitialize();
  }

  void onlyBegins() {
    COMUtils.checkRC(Ole32.INSTANCE.CoInitialize(null)); // OK: the end is elsewhere
  }

  void unchecked(Runnable work) {
    COMUtils.checkRC(Ole32.INSTANCE.CoInitialize(null)); // OK: nothing says that run() throws
    work.run();
    Ole32.INSTANCE.CoUninitialize();
  }

  interface Job {
    void run() throws IOException;
  }
}

/** COM as long as the object lives. */
final class Session {
  Session(boolean broken) {
    COMUtils.checkRC(Ole32.INSTANCE.CoInitialize(null)); // OK: close() undoes it
    if (broken) {
      Ole32.INSTANCE.CoUninitialize();
      throw new IllegalStateException("broken");
    }
  }

  void close() {
    Ole32.INSTANCE.CoUninitialize();
  }
}
