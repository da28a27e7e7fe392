/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.followup.wiring;

import org.jspecify.annotations.NullMarked;
