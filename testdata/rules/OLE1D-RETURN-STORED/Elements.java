package ole1dreturnstored;

import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT.HRESULT;
import com.sun.jna.ptr.PointerByReference;
import io.netty.buffer.ByteBuf;
import java.util.Map;
import java.util.TreeMap;
import org.refledger.annotations.Owned;

/** What containers keep goes to callers that must release it. */
final class Elements {

  static final class Cache {
    private final Map<String, ByteBuf> entries = new TreeMap<>();

    @Owned
    ByteBuf get(String key) {
      return entries.get(key); // BUG: OLE1D-RETURN-STORED
    }

    @Owned
    ByteBuf getCounted(String key) {
      return entries.get(key).retain(); // OK: counted for the caller
    }

    @Owned
    ByteBuf take(String key) {
      return entries.remove(key); // OK: the cache gives it away
    }

    void close() {
      for (ByteBuf entry : entries.values()) {
        entry.release();
      }
      entries.clear();
    }
  }

  static class Container {
    private final Map<String, Unknown> items = new TreeMap<>();
    private int count = 1;

    public int AddRef() {
      return ++count;
    }

    public int Release() {
      return --count;
    }

    HRESULT GetItem(String name, PointerByReference ppItem) {
      ppItem.setValue(null);
      Unknown item = items.get(name);
      if (item == null) {
        return new HRESULT(WinError.E_INVALIDARG);
      }
      ppItem.setValue(item.getPointer()); // BUG: OLE1D-RETURN-STORED
      return WinError.S_OK;
    }

    HRESULT GetItemCounted(String name, PointerByReference ppItem) {
      ppItem.setValue(null);
      Unknown item = items.get(name);
      if (item == null) {
        return new HRESULT(WinError.E_INVALIDARG);
      }
      item.AddRef();
      ppItem.setValue(item.getPointer()); // OK: counted for the caller
      return WinError.S_OK;
    }
  }
}
