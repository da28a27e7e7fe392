/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.merging.wiring;

import org.jspecify.annotations.NullMarked;
