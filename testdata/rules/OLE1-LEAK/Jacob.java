package ole1leak;

import com.jacob.com.ComThread;
import com.jacob.com.Dispatch;
import com.jacob.com.Variant;

/** JACOB: results are references by their value only, and the thread's end gives all of them back. */
final class Jacob {
  static void dispatchOfOnePath(Dispatch application, boolean quick) {
    Dispatch books = Dispatch.get(application, "Workbooks").toDispatch(); // BUG: OLE1-LEAK "'books'"
    if (quick) {
      return;
    }
    books.safeRelease();
  }

  static void variantOfOnePath(Dispatch application, boolean quick) {
    Variant name = Dispatch.get(application, "Name"); // BUG: OLE1-LEAK "'name'"
    if (quick) {
      return;
    }
    name.safeRelease();
  }

  static int givenBack(Dispatch application) {
    Variant count = Dispatch.get(application, "Count"); // OK: in any case
    try {
      return count.getInt();
    } finally {
      count.safeRelease();
    }
  }

  static String leftToTheThread(Dispatch application) {
    Variant name = Dispatch.get(application, "Name"); // OK: nothing says that it is a reference
    return name.getString();
  }

  static void leftToTheFinalizer(Dispatch application) {
    Dispatch books = Dispatch.get(application, "Workbooks").toDispatch(); // OK: as JACOB's own samples do
    Dispatch.call(books, "Close");
  }

  static Dispatch returned(Dispatch application) {
    return Dispatch.get(application, "Workbooks").toDispatch(); // OK: the caller has it
  }

  static void thread() {
    ComThread.InitSTA();
    try {
      Dispatch application = new Dispatch("Excel.Application"); // OK: given back
      try {
        Dispatch.call(application, "Quit");
      } finally {
        application.safeRelease();
      }
    } finally {
      ComThread.Release();
    }
  }
}
