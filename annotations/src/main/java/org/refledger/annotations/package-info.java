/**
 * Ownership annotations for users' code and for contract stubs. What is not annotated has the
 * default: arguments are borrowed, results are untracked, nothing is thrown but what is declared.
 */
package org.refledger.annotations;
