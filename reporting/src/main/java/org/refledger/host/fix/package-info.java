/**
 * Fixes of findings: proposed by rules and front ends, tried on a copy of the sources, and kept
 * only when a second analysis finds the finding gone and nothing new. The user's files are written
 * by {@link org.refledger.host.fix.SourceFile} alone.
 */
@NullMarked
package org.refledger.host.fix;

import org.jspecify.annotations.NullMarked;
