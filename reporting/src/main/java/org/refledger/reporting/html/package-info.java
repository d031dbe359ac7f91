/**
 * The report as one HTML page that needs nothing but a browser: no network, no server, and without
 * scripts it can still be read and printed. Whatever comes from the input goes through {@link
 * org.refledger.reporting.html.Markup}, which escapes it.
 */
@NullMarked
package org.refledger.reporting.html;

import org.jspecify.annotations.NullMarked;
