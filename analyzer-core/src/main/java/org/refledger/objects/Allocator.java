package org.refledger.objects;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refledger.ir.Event;
import org.refledger.ir.Operand;

/**
 * The allocators of Windows and COM by the names of their functions: memory of one must be freed by
 * the same one ("Memory Management Rules", "Comparing Memory Allocation Methods").
 */
enum Allocator {
  BSTR("SysAllocString\\w*|SysReAllocString\\w*", "SysFreeString", 0),
  TASK("CoTaskMem(Alloc|Realloc)", "CoTaskMemFree", 0),
  GLOBAL("GlobalAlloc|GlobalReAlloc", "GlobalFree", 0),
  LOCAL("LocalAlloc|LocalReAlloc", "LocalFree", 0),
  HEAP("HeapAlloc|HeapReAlloc", "HeapFree", 2),
  VIRTUAL("VirtualAlloc(Ex)?", "VirtualFree", 0),
  ARRAY("SafeArrayCreate\\w*", "SafeArrayDestroy", 0);

  private final Pattern allocates;
  private final String frees;
  private final int freed;

  Allocator(String allocates, String frees, int freed) {
    this.allocates = Pattern.compile(allocates);
    this.frees = frees;
    this.freed = freed;
  }

  /** The function that frees its memory. */
  String frees() {
    return frees;
  }

  static @Nullable Allocator freeing(Event.Call call) {
    for (Allocator each : values()) {
      if (each.frees.equals(call.method().name()) && call.arguments().size() > each.freed) {
        return each;
      }
    }
    return null;
  }

  static @Nullable Allocator allocating(Event.Call call) {
    for (Allocator each : values()) {
      if (each.allocates.matcher(call.method().name()).matches()) {
        return each;
      }
    }
    return null;
  }

  /** What a freeing call frees. */
  Operand freed(Event.Call call) {
    return call.arguments().get(freed);
  }

  /** The value behind accessors such as {@code bstr.getPointer()}. */
  static @Nullable Operand behind(Body body, Operand operand) {
    Operand current = body.origin(operand);
    for (int hops = 0; hops < 3; hops++) {
      if (!(body.definition(current) instanceof Event.Call call)
          || call.receiver() == null
          || !call.arguments().isEmpty()
          || !call.method().name().matches("get(Pointer|Address)|pointer|longValue")) {
        return current;
      }
      current = body.origin(call.receiver());
    }
    return current;
  }
}
