/** What {@code ./dossier} can be told to do. */
@NullMarked
package io.dossier.app.command;

import org.jspecify.annotations.NullMarked;
