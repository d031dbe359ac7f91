/** RefLedger's own JSON: everything a finding knows, in a form that only ever grows. */
@NullMarked
package org.refledger.reporting.json;

import org.jspecify.annotations.NullMarked;
