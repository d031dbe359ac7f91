package org.refledger.reporting.html;

/** Which module a source belongs to, as far as its path tells. */
final class ModuleNames {
  private static final String SOURCES = "src/";

  /** Of sources that are in no folder of their own. */
  private static final String TOP = "(top)";

  private ModuleNames() {}

  /**
   * What stands before the folder of sources, which is how Maven and Gradle lay out modules; else
   * the first folder.
   *
   * @param file relative, with forward slashes
   */
  static String of(String file) {
    if (file.startsWith(SOURCES)) {
      return TOP;
    }
    int sources = file.indexOf("/" + SOURCES);
    int end = sources < 0 ? file.indexOf('/') : sources;
    return end < 0 ? TOP : file.substring(0, end);
  }
}
