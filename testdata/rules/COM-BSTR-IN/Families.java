package combstrin;

import com.sun.jna.platform.win32.OleAuto;
import com.sun.jna.platform.win32.WTypes.BSTR;
import org.eclipse.swt.internal.ole.win32.COM;
import org.refledger.annotations.Borrowed;
import org.refledger.annotations.Consumed;
import org.refledger.annotations.Releases;

interface Named {
  void putName(@Borrowed BSTR name);
}

final class Jna implements Named {
  private int length;

  @Override
  public void putName(BSTR name) {
    length = OleAuto.INSTANCE.SysStringLen(name);
    OleAuto.INSTANCE.SysFreeString(name); // BUG: COM-BSTR-IN "Parameter 'name'"
  }

  void annotated(@Borrowed BSTR text) {
    OleAuto.INSTANCE.SysFreeString(text); // BUG: COM-BSTR-IN
  }

  void reads(@Borrowed BSTR text) {
    length = OleAuto.INSTANCE.SysStringLen(text); // OK: only read
  }

  void takesOver(@Releases BSTR text) {
    OleAuto.INSTANCE.SysFreeString(text); // OK: it says that it frees
  }

  void consumes(@Consumed BSTR text) {
    OleAuto.INSTANCE.SysFreeString(text); // OK: it says that it takes the string over
  }

  void copies(@Borrowed String text) {
    BSTR copy = OleAuto.INSTANCE.SysAllocString(text);
    OleAuto.INSTANCE.SysFreeString(copy); // OK: its own copy
  }

  static void freeQuietly(BSTR text) {
    if (text != null) {
      OleAuto.INSTANCE.SysFreeString(text); // OK: no contract says that the caller keeps it
    }
  }
}

/** A COM object in SWT's style: what goes into its methods is an address of the caller's. */
final class SwtObject {
  private int refs = 1;
  private String title = "";

  int QueryInterface(long riid, long ppvObject) {
    COM.MoveMemory(ppvObject, new long[] {0}, 8);
    return COM.E_NOINTERFACE;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }

  int put_Title(long bstr) {
    title = read(bstr);
    COM.SysFreeString(bstr); // BUG: COM-BSTR-IN "may belong to the caller"
    return COM.S_OK;
  }

  int put_Text(@Borrowed long bstr) {
    COM.SysFreeString(bstr); // BUG: COM-BSTR-IN
    return COM.S_OK;
  }

  int put_Name(long bstr) {
    title = read(bstr); // OK: only read
    return COM.S_OK;
  }

  int put_Upper(long bstr) {
    long copy = COM.SysAllocString(read(bstr).toCharArray());
    COM.SysFreeString(copy); // OK: its own copy
    return COM.S_OK;
  }

  private int discard(long bstr) {
    COM.SysFreeString(bstr); // OK: a private helper is no method of the interface
    return COM.S_OK;
  }

  private static String read(long bstr) {
    return Long.toString(bstr);
  }
}

/** Not a COM object: nobody can ask it for interfaces. */
final class Text {
  private int freed;

  int free(long bstr) {
    COM.SysFreeString(bstr); // OK: this may be its purpose
    return ++freed;
  }

  int reused(@Borrowed long bstr) {
    bstr = COM.SysAllocString(new char[] {'a', 0});
    COM.SysFreeString(bstr); // OK: the parameter has another value
    return 0;
  }
}
