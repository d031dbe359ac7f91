package org.refledger.domain;

/**
 * A storage cell reachable from the frame.
 *
 * @param base the value whose field or element it is; 0 for a static field
 * @param name the field's key, or {@code [i]} for an element, {@code []} for the content of a
 *     by-reference cell
 * @param isFinal whether nobody can overwrite it
 */
public record HeapCell(int base, String name, boolean isFinal) {
  /** The slot of a by-reference holder, and of a one-element array. */
  public static final String CONTENT = "[0]";

  private static final String BEFORE = "before ";

  /** How the names of notes begin. */
  public static final String ABOUT = "about ";

  /**
   * A note on a value, whatever becomes of its fields.
   *
   * @param name begins with {@link #ABOUT}
   */
  public static HeapCell note(int value, String name) {
    return new HeapCell(value, name, true);
  }

  /** Whether it is a note. */
  public boolean isNote() {
    return name.startsWith(ABOUT);
  }

  /** Whether it is a field, rather than an element or the remembered answer to a question. */
  public boolean isField() {
    return name.indexOf('#') >= 0;
  }

  /** The name of the field, without its class; the name of the cell when it is no field. */
  public String fieldName() {
    return name.substring(name.indexOf('#') + 1);
  }

  /** The cell that remembers what this one held before its content was replaced. */
  public HeapCell before() {
    return new HeapCell(base, BEFORE + name, isFinal);
  }

  /** Whether it only remembers: nobody can reach the value through it. */
  public boolean isMemory() {
    return name.startsWith(BEFORE) || name.startsWith(ABOUT);
  }
}
