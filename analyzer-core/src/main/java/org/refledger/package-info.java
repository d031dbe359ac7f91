/**
 * The facade: what an analysis gives back. Everything here is immutable, sorted and the same for
 * the same input, whatever the number of threads and the state of the cache.
 */
@NullMarked
package org.refledger;

import org.jspecify.annotations.NullMarked;
