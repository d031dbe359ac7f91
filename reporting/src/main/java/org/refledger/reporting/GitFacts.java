package org.refledger.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the git checkout that was analysed. The root of the report is taken to be the
 * root of the checkout.
 *
 * @param revision full commit id, or null
 * @param branch branch name, or null on a detached head
 * @param remote remote as git knows it (URL or {@code git@host:path}), or null; reporters leave out
 *     user names and passwords
 */
public record GitFacts(
    @Nullable String revision, @Nullable String branch, @Nullable String remote) {}
