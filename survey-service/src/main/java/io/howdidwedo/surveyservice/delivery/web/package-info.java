/// Reports by the API.
@NullMarked
package io.howdidwedo.surveyservice.delivery.web;

import org.jspecify.annotations.NullMarked;
