/**
 * Turns remedies into edits of Java sources. Every edit keeps the layout around it, and none is
 * proposed whose effect the tree does not show.
 */
@NullMarked
package org.refledger.frontend.java.fix;

import org.jspecify.annotations.NullMarked;
