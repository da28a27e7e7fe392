/// The page that shows it.
@NullMarked
package io.howdidwedo.surveyservice.firsthour.web;

import org.jspecify.annotations.NullMarked;
