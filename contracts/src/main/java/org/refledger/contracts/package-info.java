/**
 * The ownership contracts that come with RefLedger, as text. This package reads resources and
 * nothing else: it does not parse them and has no idea what they mean.
 */
@NullMarked
package org.refledger.contracts;

import org.jspecify.annotations.NullMarked;
