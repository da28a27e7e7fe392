/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.suppression.wiring;

import org.jspecify.annotations.NullMarked;
