/**
 * C and C++ text to syntax trees. What a preprocessor would need a build for is settled here: of
 * conditional code the first arm that can be live is read, macros come from the file, from the
 * project's headers it includes and from the preludes. Offsets and lines stay those of the file.
 */
@NullMarked
package org.refledger.cpp.parsing;

import org.jspecify.annotations.NullMarked;
