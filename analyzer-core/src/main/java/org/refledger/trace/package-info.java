/** The ledger of one reference, carried inside values and never reconstructed. */
@NullMarked
package org.refledger.trace;

import org.jspecify.annotations.NullMarked;
