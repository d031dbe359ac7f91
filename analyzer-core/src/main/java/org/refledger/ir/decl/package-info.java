/** Declarations: classes, methods and fields as the program and its libraries declare them. */
@NullMarked
package org.refledger.ir.decl;

import org.jspecify.annotations.NullMarked;
