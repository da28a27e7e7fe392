/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.survey.draft.wiring;

import org.jspecify.annotations.NullMarked;
