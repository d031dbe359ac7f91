package org.refledger.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An expected report under {@code src/test/resources/goldens}. Run the tests with {@code
 * -Drefledger.goldens=write} to write what is rendered now, and read the difference before
 * committing it.
 */
public final class GoldenFile {

  private static final boolean WRITE = "write".equals(System.getProperty("refledger.goldens"));

  private GoldenFile() {}

  public static void assertMatches(String name, String actual) throws IOException {
    if (WRITE) {
      Files.writeString(Path.of("src/test/resources/goldens", name), actual);
      return;
    }
    try (InputStream golden = GoldenFile.class.getResourceAsStream("/goldens/" + name)) {
      assertThat(golden).as("golden %s", name).isNotNull();
      assertThat(actual).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
