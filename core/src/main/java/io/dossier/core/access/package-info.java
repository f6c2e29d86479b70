/** Who may do what: organizations as borders, keys with scopes, and the caller of each request. */
@NullMarked
package io.dossier.core.access;

import org.jspecify.annotations.NullMarked;
