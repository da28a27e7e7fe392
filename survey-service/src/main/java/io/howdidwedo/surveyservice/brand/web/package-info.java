/// The page on which the brand is set, and its logo.
@NullMarked
package io.howdidwedo.surveyservice.brand.web;

import org.jspecify.annotations.NullMarked;
