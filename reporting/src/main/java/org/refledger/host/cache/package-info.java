/**
 * Results of earlier runs, so that an unchanged project is answered at once. A result is kept under
 * a digest of everything it depends on, as a whole; what cannot be told to be the same is analysed
 * anew, and nothing that goes wrong here ever fails a run.
 */
@NullMarked
package org.refledger.host.cache;

import org.jspecify.annotations.NullMarked;
