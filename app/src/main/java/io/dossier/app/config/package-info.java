/** Configuration as records: what can be set, with its default, in one place. */
@NullMarked
package io.dossier.app.config;

import org.jspecify.annotations.NullMarked;
