/** What a user sees. */
@NullMarked
package org.refledger.finding;

import org.jspecify.annotations.NullMarked;
