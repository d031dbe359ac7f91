/**
 * Declarations of MIDL: interfaces, operations and types of IDL files, with the settings of their
 * ACF applied. Everything is resolved: typedefs are followed, the class of each pointer is known,
 * and each size attribute stands at the level it is about.
 */
@NullMarked
package org.refledger.ir.idl;

import org.jspecify.annotations.NullMarked;
