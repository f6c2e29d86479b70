/**
 * What shall be done with a submission: an organization's rules, as data, over what was made of it.
 */
@NullMarked
package io.dossier.core.decision;

import org.jspecify.annotations.NullMarked;
