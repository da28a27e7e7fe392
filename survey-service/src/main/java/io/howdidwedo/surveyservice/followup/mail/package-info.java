/// What teams write to customers, as mails.
@NullMarked
package io.howdidwedo.surveyservice.followup.mail;

import org.jspecify.annotations.NullMarked;
