/// Surveys: versioned sets of questions and the policy by which they are asked.
@NullMarked
package io.howdidwedo.surveyservice.survey;

import org.jspecify.annotations.NullMarked;
