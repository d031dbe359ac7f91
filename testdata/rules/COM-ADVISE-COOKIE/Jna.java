package comadvisecookie;

import com.sun.jna.platform.win32.COM.COMUtils;
import com.sun.jna.platform.win32.COM.ConnectionPoint;
import com.sun.jna.platform.win32.COM.IUnknownCallback;
import com.sun.jna.platform.win32.WinDef.DWORD;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;

final class Jna {
  private DWORD unread;
  private DWORD cookie;
  private final DWORDByReference cell = new DWORDByReference();

  void dropped(ConnectionPoint point, IUnknownCallback sink) {
    DWORDByReference cookie = new DWORDByReference();
    COMUtils.checkRC(point.Advise(sink, cookie)); // BUG: COM-ADVISE-COOKIE "nobody reads it"
  }

  void inline(ConnectionPoint point, IUnknownCallback sink) {
    point.Advise(sink, new DWORDByReference()); // BUG: COM-ADVISE-COOKIE
  }

  void keptUnread(ConnectionPoint point, IUnknownCallback sink) {
    DWORDByReference given = new DWORDByReference();
    COMUtils.checkRC(point.Advise(sink, given)); // BUG: COM-ADVISE-COOKIE "field 'unread' keeps it"
    unread = given.getValue();
  }

  void kept(ConnectionPoint point, IUnknownCallback sink) {
    DWORDByReference given = new DWORDByReference();
    COMUtils.checkRC(point.Advise(sink, given)); // OK: disconnect reads the field
    cookie = given.getValue();
  }

  void disconnect(ConnectionPoint point) {
    COMUtils.checkRC(point.Unadvise(cookie));
  }

  DWORD returned(ConnectionPoint point, IUnknownCallback sink) {
    DWORDByReference given = new DWORDByReference();
    COMUtils.checkRC(point.Advise(sink, given)); // OK: the caller has it
    return given.getValue();
  }

  void whole(ConnectionPoint point, IUnknownCallback sink, Runnable events) {
    DWORDByReference given = new DWORDByReference();
    COMUtils.checkRC(point.Advise(sink, given)); // OK: disconnected here
    events.run();
    COMUtils.checkRC(point.Unadvise(given.getValue()));
  }

  void inField(ConnectionPoint point, IUnknownCallback sink) {
    COMUtils.checkRC(point.Advise(sink, cell)); // OK: a field
  }

  void ofCaller(ConnectionPoint point, IUnknownCallback sink, DWORDByReference given) {
    COMUtils.checkRC(point.Advise(sink, given)); // OK: the caller has it
  }
}
