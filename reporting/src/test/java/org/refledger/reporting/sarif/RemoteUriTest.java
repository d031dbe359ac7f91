package org.refledger.reporting.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RemoteUriTest {

  @ParameterizedTest
  @CsvSource({
    "https://github.com/acme/office.git, https://github.com/acme/office.git",
    "https://user:secret@github.com/acme/office?token=x, https://github.com/acme/office",
    "git@github.com:acme/office.git, ssh://github.com/acme/office.git",
    "ssh://git@example.org:2222/acme/office.git, ssh://example.org:2222/acme/office.git"
  })
  void an_address_is_kept_without_user_and_secret(String remote, String expected) {
    assertThat(RemoteUri.of(remote)).contains(URI.create(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/srv/git/office.git",
        "../office",
        "C:\\work\\office",
        "file:///srv/git/office.git",
        "",
        "a b"
      })
  void anything_else_is_left_out(String remote) {
    assertThat(RemoteUri.of(remote)).isEmpty();
  }

  @Test
  void surrounding_white_space_does_not_matter() {
    assertThat(RemoteUri.of(" https://example.org/x \n"))
        .contains(URI.create("https://example.org/x"));
  }
}
