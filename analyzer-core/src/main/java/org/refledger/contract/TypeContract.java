package org.refledger.contract;

import java.util.List;

/**
 * Says that values of a type are counted (or are plain resources that must be freed once).
 *
 * @param type canonical name
 * @param family contract family for messages: {@code netty/buffer}, {@code own class}
 * @param releaseMethods names of the methods that give a reference back, the usual one first
 * @param damage what a missing release costs
 */
public record TypeContract(String type, String family, List<String> releaseMethods, Damage damage) {

  /** What happens when a reference is never given back. */
  public enum Damage {
    /** Native or pooled memory, a server object: lost for good. */
    LOST,
    /** Garbage-collected memory: a breach of contract without practical damage. */
    HEAP,
    /** A finalizer or scope releases it later. */
    DELAYED
  }

  /** The family of the program's own classes that are handles on what a field of theirs counts. */
  public static final String HOLDER = "own class by content";

  /** What methods that give something back are called where no contract names one. */
  public static final List<String> USUAL_RELEASES =
      List.of("release", "Release", "close", "free", "dispose", "recycle");

  public TypeContract {
    releaseMethods = List.copyOf(releaseMethods);
  }

  /**
   * Whether the type was only recognised, by its shape or its content: its count then guards
   * something inside, and the object itself stays usable after the last release.
   */
  public boolean isRecognised() {
    return family.equals(OwnCountedClasses.FAMILY) || isHolder();
  }

  /** Whether its objects are handles on what a field of theirs counts. */
  public boolean isHolder() {
    return family.equals(HOLDER);
  }

  public String releaseMethod() {
    return releaseMethods.isEmpty() ? "release" : releaseMethods.get(0);
  }
}
