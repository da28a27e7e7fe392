/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.brand.wiring;

import org.jspecify.annotations.NullMarked;
