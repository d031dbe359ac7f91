/**
 * Findings that are known already. An entry names no line, so that it survives edits; a finding is
 * matched with at most one entry and an entry with at most one finding.
 */
@NullMarked
package org.refledger.baseline;

import org.jspecify.annotations.NullMarked;
