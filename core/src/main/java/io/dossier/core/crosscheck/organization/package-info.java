/**
 * When two names are those of one organization: its own words count, its legal form and trade less.
 */
@NullMarked
package io.dossier.core.crosscheck.organization;

import org.jspecify.annotations.NullMarked;
