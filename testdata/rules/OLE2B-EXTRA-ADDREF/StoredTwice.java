package ole2bextraaddref;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.eclipse.swt.internal.ole.win32.COM;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.ITypeInfo;

/** What goes into a field with a reference of its own needs no second one. */
final class StoredTwice {
  private ITypeInfo types;
  private ByteBuf first;
  private ByteBuf second;

  void counted(IDispatch dispatch) {
    long[] cell = new long[1];
    if (dispatch.GetTypeInfo(0, COM.LOCALE_USER_DEFAULT, cell) == COM.S_OK) {
      types = new ITypeInfo(cell[0]);
      types.AddRef(); // BUG: OLE2B-EXTRA-ADDREF
    }
  }

  void plain(IDispatch dispatch) {
    long[] cell = new long[1];
    if (dispatch.GetTypeInfo(0, COM.LOCALE_USER_DEFAULT, cell) == COM.S_OK) {
      types = new ITypeInfo(cell[0]); // OK: GetTypeInfo has counted it
    }
  }

  void twoHolders() {
    ByteBuf shared = Unpooled.directBuffer(8);
    first = shared;
    second = shared.retain(); // OK: two fields hold it
  }

  void dispose() {
    if (types != null) {
      types.Release();
      types = null;
    }
    if (first != null) {
      first.release();
      first = null;
    }
    if (second != null) {
      second.release();
      second = null;
    }
  }
}
