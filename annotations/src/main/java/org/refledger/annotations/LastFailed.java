package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells that the last call on the same object failed, so that it gave null: JNI's {@code
 * ExceptionCheck()} with {@link When#TRUE}, {@code ExceptionOccurred()} with {@link When#NON_NULL}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface LastFailed {
  /** In which outcome it does. */
  When when();
}
