/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.delivery.wiring;

import org.jspecify.annotations.NullMarked;
