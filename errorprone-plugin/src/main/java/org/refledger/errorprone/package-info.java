/**
 * RefLedger inside a compiler: a check for Error Prone that runs the engine on one compilation unit
 * at a time, with the types javac knows. Nothing that goes wrong here may stop a compilation.
 */
@NullMarked
package org.refledger.errorprone;

import org.jspecify.annotations.NullMarked;
