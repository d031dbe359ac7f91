/**
 * The path-sensitive analysis of one procedure: transfer of events, branches, exceptions,
 * settlement at exits.
 */
@NullMarked
package org.refledger.analysis;

import org.jspecify.annotations.NullMarked;
