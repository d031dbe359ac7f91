package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A cell (one-slot array, by-reference holder) that receives a value the caller owns. On failure it
 * receives null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER})
public @interface Out {
  /** In which outcome it is filled; in the others it holds null. */
  When when() default When.SUCCESS;

  /** Whether the value is borrowed instead of owned. */
  boolean borrowed() default false;

  /** Qualified name of the value type; empty when unknown. */
  String type() default "";
}
