/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.moving.wiring;

import org.jspecify.annotations.NullMarked;
