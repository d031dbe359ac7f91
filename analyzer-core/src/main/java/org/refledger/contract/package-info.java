/**
 * Ownership contracts: what a call does to counts. Declared contracts and inferred summaries are
 * the same type.
 */
@NullMarked
package org.refledger.contract;

import org.jspecify.annotations.NullMarked;
