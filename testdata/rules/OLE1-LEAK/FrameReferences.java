import org.refledger.annotations.Borrowed;
import org.refledger.annotations.EndsFrame;
import org.refledger.annotations.FrameScoped;
import org.refledger.annotations.Out;
import org.refledger.annotations.Releases;

/** References that a frame gives back at its end: wrong only in loops, and without a frame. */
final class FrameReferences {
  interface Env {
    @FrameScoped
    Object element(Object array, int index);

    void delete(@Releases Object reference);

    void push();

    @EndsFrame
    void pop();
  }

  interface Machine {
    void current(@Out(borrowed = true) Env[] env);

    @Borrowed
    Env attach();
  }

  int kept(Env env, Object array) {
    Object o = env.element(array, 0); // OK: the frame gives it back
    return o.hashCode();
  }

  int oneAfterTheOther(Env env, Object array) {
    Object o = env.element(array, 0); // OK: so it does with both
    int n = o.hashCode();
    o = env.element(array, 1);
    return n + o.hashCode();
  }

  int inLoop(Env env, Object array, int size) {
    int n = 0;
    for (int i = 0; i < size; i++) {
      Object o = env.element(array, i); // BUG: OLE1-LEAK
      n += o.hashCode();
    }
    return n;
  }

  int inLoopGivenBack(Env env, Object array, int size) {
    int n = 0;
    for (int i = 0; i < size; i++) {
      Object o = env.element(array, i); // OK: one at a time
      n += o.hashCode();
      env.delete(o);
    }
    return n;
  }

  Object found(Env env, Object array, int size) {
    for (int i = 0; i < size; i++) {
      Object o = env.element(array, i); // OK: the last one goes to the caller
      if (o.hashCode() == 0) {
        return o;
      }
      env.delete(o);
    }
    return null;
  }

  int framesInLoop(Env env, Object array, int size) {
    int n = 0;
    for (int i = 0; i < size; i++) {
      env.push();
      n += env.element(array, i).hashCode(); // OK: a frame for each turn
      env.pop();
    }
    return n;
  }

  private Object first(Env env, Object array) {
    return env.element(array, 0); // OK: goes to the caller
  }

  int throughHelper(Env env, Object array, int size) {
    int n = 0;
    for (int i = 0; i < size; i++) {
      Object o = first(env, array); // BUG: OLE1-LEAK
      n += o.hashCode();
    }
    return n;
  }

  int throughHelperOnce(Env env, Object array) {
    Object o = first(env, array); // OK: still of the caller's frame
    return o.hashCode();
  }

  int withoutFrame(Machine machine, Object array) {
    Env[] env = new Env[1];
    machine.current(env);
    Object o = env[0].element(array, 0); // BUG: OLE1-LEAK
    return o.hashCode();
  }

  int attached(Machine machine, Object array) {
    Env env = machine.attach();
    Object o = first(env, array); // BUG: OLE1-LEAK
    return o.hashCode();
  }

  int attachedGivenBack(Machine machine, Object array) {
    Env env = machine.attach();
    Object o = first(env, array); // OK: given back
    int n = o.hashCode();
    env.delete(o);
    return n;
  }
}
