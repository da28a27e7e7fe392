/// The pages on which surveys are written.
@NullMarked
package io.howdidwedo.surveyservice.survey.draft.web;

import org.jspecify.annotations.NullMarked;
