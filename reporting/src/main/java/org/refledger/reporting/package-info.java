/**
 * What every report format shares: the reporter SPI, what a host tells a reporter, and the source
 * texts. A report is a function of the result, the context and the sources: same input, same bytes,
 * and nothing is read from the clock, the environment or the locale.
 */
@NullMarked
package org.refledger.reporting;

import org.jspecify.annotations.NullMarked;
