/**
 * The Java front end: source files to a program, with the declarations and contracts that go with
 * it.
 */
@NullMarked
package org.refledger.frontend.java;

import org.jspecify.annotations.NullMarked;
