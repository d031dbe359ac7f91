/**
 * Who owns which block of memory, on which side of a call and until when, as IDL and ACF say it
 * (RULES.md C1 and D).
 */
@NullMarked
package org.refledger.idl.contract;

import org.jspecify.annotations.NullMarked;
