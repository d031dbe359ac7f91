/**
 * The rules: each turns one kind of fault into a finding. Every fault belongs to exactly one rule,
 * what a rule is called and how grave it is stands on its page only, and a message never claims
 * more than the fault's certainty.
 */
@NullMarked
package org.refledger.rules;

import org.jspecify.annotations.NullMarked;
