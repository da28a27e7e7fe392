/// Responses: what customers answer, and whether a person gave it.
@NullMarked
package io.howdidwedo.surveyservice.response;

import org.jspecify.annotations.NullMarked;
