/**
 * Rules about declarations in IDL and ACF files (RULES.md C2, C3): one class a rule, its page
 * beside the other pages. They see resolved declarations and no source text.
 */
@NullMarked
package org.refledger.rules.idl;

import org.jspecify.annotations.NullMarked;
