/**
 * The test kit: annotated sources say which findings they expect, and a suite holds an analysis to
 * them. Every finding needs a mark and every mark its finding; nothing passes by being overlooked.
 */
@NullMarked
package org.refledger.testkit;

import org.jspecify.annotations.NullMarked;
