package comapartment;

import com.jacob.com.Dispatch;
import com.jacob.com.DispatchProxy;
import com4j.Com4jObject;
import com.sun.jna.platform.win32.COM.Unknown;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.eclipse.swt.internal.ole.win32.IDispatch;
import org.eclipse.swt.internal.ole.win32.IUnknown;
import org.eclipse.swt.widgets.Display;

/** Pointers that tasks bring to another thread. */
class Tasks {
  private final ExecutorService pool;
  private Unknown kept;

  Tasks(ExecutorService pool) {
    this.pool = pool;
  }

  void jna(com.sun.jna.platform.win32.COM.Dispatch job) {
    new Thread(() -> job.AddRef()).start(); // BUG: COM-APARTMENT "'job'"
  }

  void jnaInPool(Unknown object) {
    pool.submit( // BUG: COM-APARTMENT
        () -> {
          object.AddRef();
          object.Release();
        });
  }

  void jnaOnThisThread(Unknown object) {
    Runnable task = () -> object.AddRef();
    task.run(); // OK: the same thread
  }

  void jnaCount(Unknown object) {
    int before = object.hashCode();
    pool.execute(() -> report(before)); // OK: only a number goes over
  }

  void jnaPassed(Unknown object) {
    String name = String.valueOf(object);
    pool.execute(() -> report(name.length())); // OK: a text
  }

  void jnaField() {
    pool.execute(() -> kept.AddRef()); // OK: the field may belong to the pool's thread
  }

  void swt(IDispatch dispatch) {
    Timer timer = new Timer();
    timer.schedule( // BUG: COM-APARTMENT
        new TimerTask() {
          @Override
          public void run() {
            dispatch.AddRef();
          }
        },
        1000);
  }

  void swtHere(Display display, IUnknown unknown) {
    display.asyncExec(() -> unknown.AddRef()); // OK: the user interface has one thread
  }

  void swtDone(IUnknown unknown) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    done.thenRun(() -> unknown.AddRef()); // OK: nobody knows which thread that is
  }

  void jacob(Dispatch application) {
    CompletableFuture.runAsync(() -> Dispatch.call(application, "Quit")); // BUG: COM-APARTMENT
  }

  void jacobProxy(Dispatch application) {
    DispatchProxy proxy = new DispatchProxy(application);
    CompletableFuture.runAsync(() -> Dispatch.call(proxy.toDispatch(), "Quit")); // OK: marshaled
  }

  void jacobThere() {
    pool.execute(
        () -> {
          Dispatch application = new Dispatch("Word.Application"); // OK: made on that thread
          try {
            Dispatch.call(application, "Quit");
          } finally {
            application.safeRelease();
          }
        });
  }

  void com4j(Com4jObject application) {
    pool.execute(() -> application.dispose()); // OK: com4j sends the call to the object's thread
  }

  void worker(Dispatch application) {
    new Thread(new Quitter(application)).start(); // BUG: COM-APARTMENT
  }

  void thread(Dispatch application) {
    new QuitThread(application).start(); // BUG: COM-APARTMENT
  }

  void workerHere(Dispatch application) {
    new Quitter(application).run(); // OK: the same thread
  }

  void workerOfName(String name) {
    new Thread(new Starter(name)).start(); // OK: the task gets its own
  }

  private static void report(int number) {}
}

class Quitter implements Runnable {
  private final Dispatch application;

  Quitter(Dispatch application) {
    this.application = application;
  }

  @Override
  public void run() {
    Dispatch.call(application, "Quit");
  }
}

class QuitThread extends Thread {
  private final Dispatch application;

  QuitThread(Dispatch application) {
    this.application = application;
  }

  @Override
  public void run() {
    Dispatch.call(application, "Quit");
  }
}

class Starter implements Runnable {
  private final String name;

  Starter(String name) {
    this.name = name;
  }

  @Override
  public void run() {
    Dispatch application = new Dispatch(name);
    try {
      Dispatch.call(application, "Quit");
    } finally {
      application.safeRelease();
    }
  }
}
