/**
 * The command line. Commands only translate between users and the libraries below: whatever is
 * printed on stdout is the report, whatever is said about the run goes to stderr, and nothing but
 * {@link Main} touches the process.
 */
@NullMarked
package org.refledger.cli;

import org.jspecify.annotations.NullMarked;
