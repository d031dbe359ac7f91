package org.refledger.reporting.sarif;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A git remote as an address that can be published: no user, no password, no path of this machine.
 */
final class RemoteUri {

  private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "git");
  private static final Pattern SCP =
      Pattern.compile("(?:[^@/:\\s]+@)?([A-Za-z0-9.-]{2,}):(?!//)/*(\\S+)");

  private RemoteUri() {}

  /** The address, or empty for a local directory or anything else that is no address. */
  static Optional<URI> of(String remote) {
    Matcher scp = SCP.matcher(remote.strip());
    String text = scp.matches() ? "ssh://" + scp.group(1) + "/" + scp.group(2) : remote.strip();
    try {
      URI uri = new URI(text);
      if (uri.getScheme() == null || uri.getHost() == null) {
        return Optional.empty();
      }
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme)
          ? Optional.of(
              new URI(scheme, null, uri.getHost(), uri.getPort(), uri.getPath(), null, null))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
