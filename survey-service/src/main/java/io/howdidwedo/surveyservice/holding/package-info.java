/// What is held about a customer, and its erasure.
@NullMarked
package io.howdidwedo.surveyservice.holding;

import org.jspecify.annotations.NullMarked;
