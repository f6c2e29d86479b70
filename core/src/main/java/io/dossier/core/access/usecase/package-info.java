/** What may be asked of access: whose key was shown, which client calls, which keys are in use. */
@NullMarked
package io.dossier.core.access.usecase;

import org.jspecify.annotations.NullMarked;
