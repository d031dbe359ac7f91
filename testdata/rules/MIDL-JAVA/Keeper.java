package midljava;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.COM.util.annotation.ComInterface;
import com.sun.jna.platform.win32.COM.util.annotation.ComMethod;

/** What a definition says holds for bodies that implement its operations. */
@ComInterface(iid = "{6A1F0C52-3B7E-4D2A-9C11-0E5D7B8F4F01}")
interface Keeps {
  @ComMethod
  void Take(Unknown u);

  @ComMethod
  Unknown Give();
}

final class Keeper implements Keeps {
  private Unknown kept;

  @Override
  public void Take(Unknown u) {
    u.Release(); // BUG: OLE2A-RELEASE-IN
  }

  @Override
  public Unknown Give() {
    return kept; // BUG: OLE1D-RETURN-STORED
  }

  void set(Unknown u) {
    u.AddRef();
    kept = u;
  }

  void close() {
    kept.Release();
  }
}

final class Careful implements Keeps {
  private Unknown kept;

  @Override
  public void Take(Unknown u) { // OK: takes a reference of its own
    u.AddRef();
    kept = u;
  }

  @Override
  public Unknown Give() { // OK: counted for the caller
    kept.AddRef();
    return kept;
  }

  void close() {
    kept.Release();
  }
}
