/** Places in source files and notices about them. */
@NullMarked
package org.refledger.source;

import org.jspecify.annotations.NullMarked;
