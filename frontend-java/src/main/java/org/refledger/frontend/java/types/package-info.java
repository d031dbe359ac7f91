/**
 * Types without a compiler: what names mean in Java sources, which members types have, and which
 * contracts are declared for them. Answers come from project sources, class path, JDK and contract
 * stubs, in that order; everything is built once, then shared and only read. What cannot be known
 * is answered with "unknown", never guessed loudly.
 */
@NullMarked
package org.refledger.frontend.java.types;

import org.jspecify.annotations.NullMarked;
