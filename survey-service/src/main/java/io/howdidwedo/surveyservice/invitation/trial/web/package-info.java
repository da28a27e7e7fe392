/// Where such a mail is asked for.
@NullMarked
package io.howdidwedo.surveyservice.invitation.trial.web;

import org.jspecify.annotations.NullMarked;
