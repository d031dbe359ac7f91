package comadvisecycle;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.COM.ConnectionPoint;
import com.sun.jna.platform.win32.COM.IUnknownCallback;
import com.sun.jna.platform.win32.COM.Unknown;
import com.sun.jna.platform.win32.WinDef.DWORDByReference;
import org.eclipse.swt.internal.ole.win32.IConnectionPoint;
import org.eclipse.swt.internal.ole.win32.IUnknown;

/** Disconnects only in its last release. */
final class SwtSink {
  private final IUnknown source;
  private final IConnectionPoint point;
  private final int[] cookie = new int[1];
  private int refs = 1;

  SwtSink(IUnknown source, IConnectionPoint point) {
    source.AddRef();
    this.source = source;
    this.point = point;
    point.Advise(getAddress(), cookie); // BUG: COM-ADVISE-CYCLE "'SwtSink' counts its source"
  }

  long getAddress() {
    return 0;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      disposeInterfaces();
    }
    return refs;
  }

  private void disposeInterfaces() {
    point.Unadvise(cookie[0]);
    source.Release();
  }
}

/** Never disconnects. */
final class NeverSink {
  private IUnknown source;
  private final int[] cookie = new int[1];
  private int refs = 1;

  void connect(IUnknown newSource, IConnectionPoint point) {
    newSource.AddRef();
    source = newSource;
    point.Advise(getAddress(), cookie); // BUG: COM-ADVISE-CYCLE
  }

  long getAddress() {
    return 0;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }
}

/** Somebody calls close() before the last release. */
final class ClosedSink {
  private final IUnknown source;
  private final IConnectionPoint point;
  private final int[] cookie = new int[1];
  private int refs = 1;

  ClosedSink(IUnknown source, IConnectionPoint point) {
    source.AddRef();
    this.source = source;
    this.point = point;
    point.Advise(getAddress(), cookie); // OK: close() disconnects
  }

  void close() {
    point.Unadvise(cookie[0]);
  }

  long getAddress() {
    return 0;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }
}

/** Does not count what it keeps. */
final class WeakSink {
  private final IUnknown source;
  private final int[] cookie = new int[1];
  private int refs = 1;

  WeakSink(IUnknown source, IConnectionPoint point) {
    this.source = source;
    point.Advise(getAddress(), cookie); // OK: the pointer back is not counted
  }

  boolean isOf(long address) {
    return source.getAddress() == address;
  }

  long getAddress() {
    return 0;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }
}

/** Gives the source back before its own end: the source dies then, and the connection with it. */
final class OwnerSink {
  private IUnknown source;
  private final int[] cookie = new int[1];
  private int refs = 1;

  OwnerSink(IUnknown newSource, IConnectionPoint point) {
    newSource.AddRef();
    source = newSource;
    point.Advise(getAddress(), cookie); // OK: dispose() gives the source back
  }

  void dispose() {
    source.Release();
    source = null;
  }

  long getAddress() {
    return 0;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }
}

/** Connects somebody else. */
final class Connector {
  private final IUnknown source;
  private final int[] cookie = new int[1];
  private int refs = 1;

  Connector(IUnknown source, IConnectionPoint point, long sink) {
    source.AddRef();
    this.source = source;
    point.Advise(sink, cookie); // OK: the sink is another object
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }
}

/** Not counted: the garbage collector frees it. */
final class Listener {
  private final IUnknown source;
  private final int[] cookie = new int[1];

  Listener(IUnknown source, IConnectionPoint point) {
    source.AddRef();
    this.source = source;
    point.Advise(getAddress(), cookie); // OK: the listener has no count that could keep it alive
  }

  long getAddress() {
    return 0;
  }

  void close() {
    source.Release();
  }
}

/** The same with JNA, whose sinks are callbacks. */
abstract class JnaSink implements IUnknownCallback {
  private final Unknown source;
  private final DWORDByReference cookie = new DWORDByReference();
  private int refs = 1;

  JnaSink(Unknown source, ConnectionPoint point) {
    source.AddRef();
    this.source = source;
    point.Advise(this, cookie); // BUG: COM-ADVISE-CYCLE "ConnectionPoint.Advise()"
  }

  @Override
  public int AddRef() {
    return ++refs;
  }

  @Override
  public int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }
}

/** And right. */
abstract class JnaClosedSink implements IUnknownCallback {
  private final Unknown source;
  private final DWORDByReference cookie = new DWORDByReference();
  private int refs = 1;

  JnaClosedSink(Unknown source, ConnectionPoint point) {
    source.AddRef();
    this.source = source;
    point.Advise(this, cookie); // OK: end() disconnects
  }

  void end(ConnectionPoint point) {
    point.Unadvise(cookie.getValue());
  }

  @Override
  public int AddRef() {
    return ++refs;
  }

  @Override
  public int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }
}

/** Own counted objects, with a source of their own. */
final class OwnSink {
  private final Unknown source;
  private int refs = 1;

  OwnSink(Pointer pointer, Source events) {
    source = new Unknown(pointer);
    source.AddRef();
    events.Advise(this, 7); // BUG: COM-ADVISE-CYCLE
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }

  interface Source {
    int Advise(OwnSink sink, int what);
  }
}

/** Another method name is no connection. */
final class OwnListener {
  private final Unknown source;
  private int refs = 1;

  OwnListener(Pointer pointer, Source events) {
    source = new Unknown(pointer);
    source.AddRef();
    events.tell(this, 7); // OK: not a connection point
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      source.Release();
    }
    return refs;
  }

  interface Source {
    int tell(OwnListener listener, int what);
  }
}

/** One more right one: the source is only kept while it is used. */
final class BriefSink {
  private IUnknown source;
  private int refs = 1;

  void listen(IUnknown newSource, IConnectionPoint point, Runnable events) {
    int[] cookie = new int[1];
    newSource.AddRef();
    source = newSource;
    point.Advise(getAddress(), cookie); // OK: disconnected in the same method
    events.run();
    point.Unadvise(cookie[0]);
    source.Release();
    source = null;
  }

  long getAddress() {
    return 0;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }
}

/** And one whose Unadvise is in a method that its last release calls as well. */
final class BothSink {
  private final IUnknown source;
  private final IConnectionPoint point;
  private final int[] cookie = new int[1];
  private int refs = 1;

  BothSink(IUnknown source, IConnectionPoint point) {
    source.AddRef();
    this.source = source;
    this.point = point;
    point.Advise(getAddress(), cookie); // OK: anybody may call disconnect()
  }

  void disconnect() {
    point.Unadvise(cookie[0]);
  }

  long getAddress() {
    return 0;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    if (--refs == 0) {
      disconnect();
      source.Release();
    }
    return refs;
  }
}

/** Keeps nothing at all. */
final class PlainSink {
  private final int[] cookie = new int[1];
  private int refs = 1;

  void listen(IConnectionPoint point) {
    point.Advise(getAddress(), cookie); // OK: nothing leads back to the source
  }

  long getAddress() {
    return 0;
  }

  int AddRef() {
    return ++refs;
  }

  int Release() {
    return --refs;
  }
}
