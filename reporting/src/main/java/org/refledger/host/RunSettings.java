package org.refledger.host;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.refledger.reporting.RunFacts;

/** What reports say about the settings of a run, and about whether it passed. */
public final class RunSettings {
  private static final int SHOWN = 12;

  /** They change where things are kept and what they are called, and nothing that is found. */
  private static final Set<Key<?>> WITHOUT_EFFECT = Set.of(Key.CACHE, Key.SARIF_CATEGORY);

  private RunSettings() {}

  /**
   * What a report is to say.
   *
   * @param root what paths in settings are relative to
   */
  public static RunFacts facts(Configuration settings, Verdict verdict, Path root) {
    return new RunFacts(verdict.sentence(), verdict.passed(), digest(settings, root), null);
  }

  /**
   * The beginning of a SHA-256 of all settings that matter to what is found: two runs with the same
   * one had the same settings.
   *
   * @param root what paths in settings are relative to
   */
  public static String digest(Configuration settings, Path root) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Key<?> key : Key.all()) {
        if (!WITHOUT_EFFECT.contains(key)) {
          String line = key + " = " + settings.shown(key, root) + "\n";
          sha.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(sha.digest()).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
