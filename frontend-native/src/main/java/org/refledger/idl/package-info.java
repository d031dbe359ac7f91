/**
 * The front end for MIDL: IDL and ACF files to resolved declarations. Nothing in a file makes it
 * throw: what cannot be read becomes a notification, and the declarations around it are kept.
 */
@NullMarked
package org.refledger.idl;

import org.jspecify.annotations.NullMarked;
