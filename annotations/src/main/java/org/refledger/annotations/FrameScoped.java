package org.refledger.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is a reference the caller may give back; at the latest the end of the caller's frame
 * does, as of JNI's local references. Without a frame it is a duty like any other, and so it is
 * where a loop makes one after the other.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FrameScoped {
  /** {@code this} or the name of a parameter: what the frame belongs to (the JNIEnv). */
  String value() default "this";
}
