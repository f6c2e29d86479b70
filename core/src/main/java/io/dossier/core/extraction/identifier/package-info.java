/**
 * Numbers that authorities and standards give to persons, businesses, vehicles, devices and
 * accounts: how each is printed, its normalized form, and whether its structure and check digit
 * hold. Knows no document types; names the source of every rule.
 */
@NullMarked
package io.dossier.core.extraction.identifier;

import org.jspecify.annotations.NullMarked;
