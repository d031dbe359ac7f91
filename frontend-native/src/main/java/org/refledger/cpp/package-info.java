/**
 * Reads C and C++ of JNI and COM bridges. {@link org.refledger.cpp.CppFrontEnd} is the way in; no
 * build and no system headers are needed, what they would say comes from the preludes.
 */
@NullMarked
package org.refledger.cpp;

import org.jspecify.annotations.NullMarked;
