package org.refledger.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.refledger.fault.Fault;

/**
 * Identifies a finding across edits elsewhere in the file: made of names and words, never of
 * positions. Findings that differ in position only share it; the caller adds their ordinal.
 */
public final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** Of a fault: its rule, kind and procedure, and its words. */
  static String of(String ruleId, Fault fault) {
    return of(
        ruleId,
        fault.kind().name(),
        fault.procedure().toString(),
        normalised(fault.subject()),
        normalised(fault.evidence().call()),
        withoutNumbers(normalised(fault.evidence().exit())));
  }

  /** Of these parts, in this order. */
  public static String of(String... parts) {
    String text = String.join("\n", parts);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String normalised(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** Exit words can name a line ({@code throws E from f() at line 12}). */
  private static String withoutNumbers(String text) {
    return text.replaceAll("line\\d+", "line");
  }
}
