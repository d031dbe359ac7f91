package org.refledger.cpp.prelude;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.refledger.contracts.ShippedContracts;
import org.refledger.frontend.FrontEndRequest.StubSource;
import org.refledger.source.Notification;

/** The headers that come with this product, and those that users bring. */
public final class Preludes {
  private static final String HEADER = ".h";

  private Preludes() {}

  /** All that come with this product, read anew at every call. */
  public static Prelude shipped() {
    return with(List.of(), notification -> {});
  }

  /**
   * Users' headers, and all that come with this product. Where both speak of one function the
   * user's counts.
   *
   * @param stubs contract stubs; those whose name does not end in {@code .h} are left to others
   * @param notifications hears of declarations that cannot be read
   */
  public static Prelude with(List<StubSource> stubs, Consumer<Notification> notifications) {
    List<HeaderText> headers = new ArrayList<>();
    stubs.stream()
        .filter(s -> s.user() && s.name().endsWith(HEADER))
        .map(s -> new HeaderText(s.name(), s.text()))
        .forEach(headers::add);
    ShippedContracts.headers().stream()
        .map(s -> new HeaderText(s.name(), s.text()))
        .forEach(headers::add);
    return new HeaderReader(notifications).read(headers);
  }
}
