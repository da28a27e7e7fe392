/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.survey.wiring;

import org.jspecify.annotations.NullMarked;
