/// Surveys while they are being written, before they are published.
@NullMarked
package io.howdidwedo.surveyservice.survey.draft;

import org.jspecify.annotations.NullMarked;
