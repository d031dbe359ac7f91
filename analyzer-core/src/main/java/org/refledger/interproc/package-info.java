/** From procedures to programs: call graph, bottom-up order, the contract of every call. */
@NullMarked
package org.refledger.interproc;

import org.jspecify.annotations.NullMarked;
