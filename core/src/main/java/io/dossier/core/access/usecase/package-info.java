/** What may be asked of access: whose key was shown. */
@NullMarked
package io.dossier.core.access.usecase;

import org.jspecify.annotations.NullMarked;
