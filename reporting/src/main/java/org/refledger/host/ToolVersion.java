package org.refledger.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import org.refledger.reporting.ToolFacts;

/**
 * Which RefLedger this is, as the build wrote it down.
 *
 * @param number semantic version
 * @param home the project's page, with a slash at the end
 */
public record ToolVersion(String number, String home) {
  private static final String RESOURCE = "version.properties";

  /**
   * What the build wrote down.
   *
   * @throws UncheckedIOException when it cannot be read; that is a defect of the build
   */
  public static ToolVersion load() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream(RESOURCE)) {
      properties.load(Objects.requireNonNull(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new ToolVersion(
        properties.getProperty("version", ""), properties.getProperty("home", ""));
  }

  /** The same for reports. */
  public ToolFacts facts() {
    return new ToolFacts(number, URI.create(home), home + "rules/");
  }

  /** Where bugs of RefLedger itself are reported. */
  public String issues() {
    return home + "issues";
  }
}
