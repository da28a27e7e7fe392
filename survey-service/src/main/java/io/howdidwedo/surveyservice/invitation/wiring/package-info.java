/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.invitation.wiring;

import org.jspecify.annotations.NullMarked;
