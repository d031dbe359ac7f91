/**
 * SARIF 2.1.0 as its consumers read it (UX.md 1 and 4): one run, every enabled rule, relative
 * locations, and the ledger as a code flow. The SDK's model is filled here and nowhere else.
 */
@NullMarked
package org.refledger.reporting.sarif;

import org.jspecify.annotations.NullMarked;
