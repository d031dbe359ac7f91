package org.refledger.reporting.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.LogicalLocation;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refledger.reporting.SourceTexts;
import org.refledger.source.SourceRange;

/**
 * Source ranges as SARIF locations: relative to SRCROOT, percent-encoded, with all four numbers.
 */
final class SarifLocations {

  static final String ROOT = "SRCROOT";

  private static final int CONTEXT = 2;
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  private final SourceTexts sources;
  private final boolean snippets;
  private final Map<String, String> uris = new LinkedHashMap<>();
  private final Map<String, List<String>> hashes = new LinkedHashMap<>();

  SarifLocations(SourceTexts sources, boolean snippets) {
    this.sources = sources;
    this.snippets = snippets;
  }

  /** A location for a place; without a physical part when the file is not known. */
  Location location(SourceRange where) {
    Location location = new Location();
    if (!where.file().isEmpty()) {
      PhysicalLocation physical = new PhysicalLocation();
      physical.setArtifactLocation(artifact(where.file()));
      if (where.isKnown()) {
        physical.setRegion(region(sources.onOneLine(where)));
      }
      location.setPhysicalLocation(physical);
    }
    return location;
  }

  /** The location of a finding: quoted on request, and with the procedure it is in. */
  Location primary(SourceRange where, String member) {
    Location location = location(where);
    PhysicalLocation physical = location.getPhysicalLocation();
    if (snippets && physical != null && physical.getRegion() != null) {
      quote(where, physical);
    }
    if (!member.isEmpty()) {
      LogicalLocation logical = new LogicalLocation();
      logical.setFullyQualifiedName(member);
      logical.setKind("function");
      location.setLogicalLocations(new LinkedHashSet<>(Set.of(logical)));
    }
    return location;
  }

  /** The line of a place, and it with the lines around it. */
  private void quote(SourceRange where, PhysicalLocation physical) {
    Optional<String> line = sources.line(where.file(), where.startLine());
    if (line.isEmpty()) {
      return;
    }
    physical.getRegion().setSnippet(content(line.get()));
    int first = Math.max(1, where.startLine() - CONTEXT);
    List<String> lines = new ArrayList<>();
    for (int number = first; number <= where.startLine() + CONTEXT; number++) {
      sources.line(where.file(), number).ifPresent(lines::add);
    }
    Region context = new Region();
    context.setStartLine(first);
    context.setStartColumn(1);
    context.setEndLine(first + lines.size() - 1);
    context.setEndColumn(lines.get(lines.size() - 1).length() + 1);
    context.setSnippet(content(String.join("\n", lines)));
    physical.setContextRegion(context);
  }

  /** The code scanning hash of the line a range starts on, or null when the source is not there. */
  @Nullable String lineHash(SourceRange where) {
    Optional<String> text = sources.text(where.file());
    if (text.isEmpty() || !where.isKnown()) {
      return null;
    }
    List<String> lines = hashes.computeIfAbsent(where.file(), file -> LineHashes.of(text.get()));
    return where.startLine() <= lines.size() ? lines.get(where.startLine() - 1) : null;
  }

  /** The root itself. */
  static ArtifactLocation root() {
    ArtifactLocation root = new ArtifactLocation();
    root.setUriBaseId(ROOT);
    return root;
  }

  /** A file by its real path. */
  ArtifactLocation artifact(String file) {
    ArtifactLocation artifact = root();
    artifact.setUri(uris.computeIfAbsent(file, path -> encode(sources.realPath(path))));
    return artifact;
  }

  private static Region region(SourceRange range) {
    int startColumn = Math.max(1, range.startColumn());
    int endLine = Math.max(range.startLine(), range.endLine());
    int endColumn = Math.max(1, range.endColumn());
    Region region = new Region();
    region.setStartLine(range.startLine());
    region.setStartColumn(startColumn);
    region.setEndLine(endLine);
    region.setEndColumn(
        endLine == range.startLine() ? Math.max(startColumn, endColumn) : endColumn);
    return region;
  }

  private static ArtifactContent content(String text) {
    ArtifactContent content = new ArtifactContent();
    content.setText(text);
    return content;
  }

  /**
   * Percent-encodes a relative path; a colon too, which would otherwise look like the end of a
   * scheme.
   */
  static String encode(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
