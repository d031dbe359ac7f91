package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes a reference for the caller: on a method the receiver's count grows, on a parameter the
 * argument's. For a callee that takes a reference of its own see {@link Borrowed}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Retains {
  /** How many references. */
  int value() default 1;

  /** The name of the int parameter that says how many, instead of {@code value}; empty for none. */
  String amount() default "";

  /** In which outcome the effect happens. */
  When when() default When.ALWAYS;
}
