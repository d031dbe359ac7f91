/**
 * The Maven plugin: the same analysis as the command, in Maven's process, with the sources and the
 * class path that the project tells. Goals keep no state between modules but in the session, so
 * that modules may be built in parallel.
 */
@NullMarked
package org.refledger.maven;

import org.jspecify.annotations.NullMarked;
