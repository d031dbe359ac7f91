package org.refledger.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.refledger.AnalysisResult;
import org.refledger.finding.Finding;
import org.refledger.finding.Finding.Confidence;
import org.refledger.finding.Finding.Severity;
import org.refledger.rule.Rule;
import org.refledger.rule.RuleMetadata;
import org.refledger.source.Notification;
import org.refledger.source.Notification.Kind;

/**
 * The rule about suppressions that accept nothing. No fault belongs to it: what is unused is known
 * when all other rules are done, so the engine tells of it and a run that reports makes findings of
 * that.
 */
public final class UnusedSuppressions implements Rule {
  static final String ID = "META-UNUSED-SUPPRESSION";

  private static final String SUMMARY =
      "A suppression that accepts nothing: the rule it names was on, its file was analysed as a"
          + " whole, and the rule has no finding there.";
  private static final int FINGERPRINT_BYTES = 16;

  private final RuleMetadata metadata =
      new RuleMetadata(
          ID,
          "Suppression that accepts nothing",
          SUMMARY,
          Severity.NOTE,
          Confidence.VERY_HIGH,
          null,
          List.of("maintainability"),
          List.of(),
          "0.1",
          "stable",
          List.of("java", "idl"),
          page());

  @Override
  public RuleMetadata metadata() {
    return metadata;
  }

  /** Whether a finding is of this rule. */
  public static boolean isOne(Finding finding) {
    return finding.ruleId().equals(ID);
  }

  /** The findings of a result, and those of this rule when it is one of its rules. */
  static List<Finding> added(AnalysisResult result) {
    boolean on = result.rules().stream().anyMatch(rule -> rule.id().equals(ID));
    if (!on) {
      return result.findings();
    }
    List<Finding> findings = new ArrayList<>(result.findings());
    Map<String, Integer> equal = new TreeMap<>();
    for (Notification notification : result.notifications()) {
      if (notification.kind() == Kind.UNUSED_SUPPRESSION) {
        String print = fingerprint(notification);
        int ordinal = equal.merge(print, 1, Integer::sum);
        findings.add(finding(notification, ordinal == 1 ? print : print + "-" + ordinal));
      }
    }
    return findings;
  }

  private static Finding finding(Notification notification, String fingerprint) {
    return new Finding(
        ID,
        Severity.NOTE,
        message(notification),
        notification.where(),
        "",
        List.of(),
        Confidence.VERY_HIGH,
        List.of(),
        fingerprint,
        null);
  }

  /** The engine, which has no rule to name, puts the id in front. */
  private static String message(Notification notification) {
    String message = notification.message();
    return message.startsWith(ID + ": ") ? message.substring(ID.length() + 2) : message;
  }

  /** The message names the suppressed rule; neither says where in the file. */
  private static String fingerprint(Notification notification) {
    String text = ID + "\n" + notification.where().file() + "\n" + message(notification);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String page() {
    String name = ID + ".md";
    try (InputStream in = UnusedSuppressions.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
