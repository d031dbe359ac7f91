package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is a reference the caller must give back. If it may also be null, add any
 * {@code @Nullable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Owned {
  /** In which outcome the result is owned; otherwise it is null, false or a failure. */
  When when() default When.ALWAYS;

  /**
   * {@code this} or a parameter whose count the owned result shares (a retained slice); empty for a
   * new count.
   */
  String viewOf() default "";

  /**
   * Whether every result is counted. {@code false} for values that may or may not be references,
   * such as a VARIANT: the loss of one is reported only where the same method shows that it is one,
   * by giving it back or by asking it for something counted.
   */
  boolean certain() default true;
}
