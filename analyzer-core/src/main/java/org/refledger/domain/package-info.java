/**
 * The abstract domain: values, their reference states, and states of one path. Everything is
 * immutable; equality ignores traces.
 */
@NullMarked
package org.refledger.domain;

import org.jspecify.annotations.NullMarked;
