/** What the engine finds wrong, with its evidence. */
@NullMarked
package org.refledger.fault;

import org.jspecify.annotations.NullMarked;
