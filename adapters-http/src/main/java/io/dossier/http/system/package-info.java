/** What tells of the product itself: its description, types, health and metrics. */
@NullMarked
package io.dossier.http.system;

import org.jspecify.annotations.NullMarked;
