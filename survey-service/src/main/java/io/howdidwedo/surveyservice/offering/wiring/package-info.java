/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.offering.wiring;

import org.jspecify.annotations.NullMarked;
