package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default for arguments: the caller keeps its reference; a callee that keeps the value takes a
 * reference of its own. On a method: the result is kept alive by somebody else. On a flag of a
 * constructor: whether the methods of the object borrow what they are lent; where a subclass passes
 * {@code false} they take it over.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Borrowed {
  /** Who keeps the result alive: {@code this}, the name of a parameter, or empty for unknown. */
  String of() default "";
}
