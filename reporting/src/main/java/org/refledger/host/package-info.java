/**
 * What the command line and the build plugins have in common: choosing rules, sources, contracts,
 * reports and the gate, and saying what is wrong with a user's wish. Nothing here knows how a host
 * spells its options, and everything that a user got wrong is a {@link UsageException} with a
 * sentence to show.
 */
@NullMarked
package org.refledger.host;

import org.jspecify.annotations.NullMarked;
