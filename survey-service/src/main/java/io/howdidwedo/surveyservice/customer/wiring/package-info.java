/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.customer.wiring;

import org.jspecify.annotations.NullMarked;
