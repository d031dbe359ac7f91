package cominitbalance;

import com.jacob.com.ComThread;
import java.io.IOException;
import org.eclipse.swt.internal.win32.OS;

final class Families {
  void jacob(Job job) throws IOException {
    ComThread.InitSTA(); // BUG: COM-INIT-BALANCE "Release()"
    job.run();
    ComThread.Release();
  }

  void jacobRight(Job job) throws IOException {
    ComThread.InitSTA(); // OK: undone in finally
    try {
      job.run();
    } finally {
      ComThread.Release();
    }
  }

  int swt(int[] data) {
    OS.OleInitialize(0); // BUG: COM-INIT-BALANCE
    if (data.length == 0) {
      throw new IllegalArgumentException("no data");
    }
    OS.OleUninitialize();
    return data.length;
  }

  int swtRight(int[] data) {
    OS.OleInitialize(0); // OK: undone on both paths
    if (data.length == 0) {
      OS.OleUninitialize();
      throw new IllegalArgumentException("no data");
    }
    OS.OleUninitialize();
    return data.length;
  }

  /** The shape of oshi. */
  void helper(Handler handler, Job job) throws IOException {
    boolean begun = false;
    try {
      begun = handler.initCOM(); // OK: undone when it was begun
      job.run();
    } finally {
      if (begun) {
        handler.unInitCOM();
      }
    }
  }

  void helperWrong(Handler handler, Job job) throws IOException {
    boolean begun = handler.initCOM(); // BUG: COM-INIT-BALANCE "unInitCOM()"
    job.run();
    if (begun) {
      handler.unInitCOM();
    }
  }

  interface Handler {
    boolean initCOM();

    void unInitCOM();
  }

  interface Job {
    void run() throws IOException;
  }
}
