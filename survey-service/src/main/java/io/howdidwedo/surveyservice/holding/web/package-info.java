/// The customer's own page: their preferences, what is held about them, and its erasure.
@NullMarked
package io.howdidwedo.surveyservice.holding.web;

import org.jspecify.annotations.NullMarked;
