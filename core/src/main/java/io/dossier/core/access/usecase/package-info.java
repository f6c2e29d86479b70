/** What may be asked of access: installations set up, organizations opened, keys made and known. */
@NullMarked
package io.dossier.core.access.usecase;

import org.jspecify.annotations.NullMarked;
