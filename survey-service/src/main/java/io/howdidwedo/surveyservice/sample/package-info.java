/// A year of made-up history, to see the product with something in it: brought in by one press like
/// any other past, and taken away by one press with everything that came of it.
@NullMarked
package io.howdidwedo.surveyservice.sample;

import org.jspecify.annotations.NullMarked;
