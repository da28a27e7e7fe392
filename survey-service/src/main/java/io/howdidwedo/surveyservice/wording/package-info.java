/// The product's own words to customers, in their language.
@NullMarked
package io.howdidwedo.surveyservice.wording;

import org.jspecify.annotations.NullMarked;
