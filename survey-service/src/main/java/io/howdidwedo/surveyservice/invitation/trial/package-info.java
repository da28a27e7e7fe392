/// A survey's mail to a colleague, to be looked at before a customer gets it.
@NullMarked
package io.howdidwedo.surveyservice.invitation.trial;

import org.jspecify.annotations.NullMarked;
