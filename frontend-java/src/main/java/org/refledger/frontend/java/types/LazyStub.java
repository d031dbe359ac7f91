package org.refledger.frontend.java.types;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.refledger.contract.DeclaredContracts.StubClass;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.source.Notification;

/** A stub that is parsed when it is first needed. Each has its own lock: threads read several. */
final class LazyStub {
  private final StubReader reader;
  private final StubSource source;
  private final JavaClassTable around;
  private final Consumer<Notification> notifications;
  private @Nullable WrittenStub written;
  private @Nullable List<StubClass> classes;

  LazyStub(
      StubReader reader,
      StubSource source,
      JavaClassTable around,
      Consumer<Notification> notifications) {
    this.reader = reader;
    this.source = source;
    this.around = around;
    this.notifications = notifications;
  }

  String text() {
    return source.text();
  }

  synchronized WrittenStub written() {
    WrittenStub known = written;
    if (known == null) {
      known = new WrittenStub(source, reader.parse(source, notifications), around);
      written = known;
    }
    return known;
  }

  /** Its types with their members; the types around it must be settled. */
  synchronized List<StubClass> classes() {
    List<StubClass> known = classes;
    if (known == null) {
      known = List.copyOf(written().read());
      classes = known;
      if (!source.types().isEmpty()) {
        written = null; // headers come from the index
      }
    }
    return known;
  }
}
